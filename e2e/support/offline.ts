import {expect, type Page} from '@playwright/test';
import {open} from './page';

/** Opens a page and waits until the service worker has kept it and every hashed file that it has loaded. */
export async function read(page: Page, address: string): Promise<void> {
  await open(page, address);
  await expectKept(page);
}

/** The open page, and every hashed file that it has loaded, are on this device. */
export async function expectKept(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        if (navigator.serviceWorker.controller === null) return ['no worker'];
        const files = performance
          .getEntriesByType('resource')
          .map(({name}) => name)
          .filter((name) => name.startsWith(`${location.origin}/`) && name.includes('/assets/'));
        const needed = [location.origin + location.pathname, ...files];
        const kept = await Promise.all(needed.map((address) => caches.match(address)));
        return needed.filter((_, index) => kept[index] === undefined);
      }),
    )
    .toEqual([]);
}
