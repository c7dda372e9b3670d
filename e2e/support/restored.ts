import {expect, type Page} from '@playwright/test';
import site from '../../playwright.config';

/**
 * A Chromium with its back/forward cache, for `test.use`: Playwright turns that off, because a page that is restored loads nothing, and
 * `page.goBack` waits for it.
 */
export const backForwardCache = {
  launchOptions: {
    ...site.use?.launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
};

/** Leaves a page for another that the browser loads as a whole. The page hears `leaving` in the same task. */
export async function leaveFor(page: Page, address: string): Promise<void> {
  await page.evaluate((next) => {
    addEventListener('pageshow', ({persisted}) => {
      document.documentElement.dataset.restored = String(persisted);
    });
    dispatchEvent(new Event('leaving'));
    location.assign(next);
  }, address);
  await expect(page).toHaveURL((url) => url.pathname === address);
  await expect(page.locator('html[data-has-hydrated="true"]:not([data-hydrating])')).toBeAttached();
}

/** Goes back to a page that `leaveFor` has left: the same page, not one that is loaded anew. */
export async function goBackToKept(page: Page): Promise<void> {
  await page.evaluate(() => history.back());
  await expect(page.locator('html')).toHaveAttribute('data-restored', 'true');
}
