import {expect, test, type Page} from '@playwright/test';
import {open} from './support/page';
import {addressOf} from './support/site';

/** A scenario of which every field differs from the default, and a lab in which hints are withheld. */
const choices =
  '?v=1&trafficGb=51200&azCount=2&region=ap-northeast-1&zoneLocalShare=0.4&lab=a.4.2.9~b.2.1.1&labMode=auto';

const phone = {width: 360, height: 740};

/** Counts what is taken out of a page, or put in at its top, from before its scripts run. */
async function recordMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const moved: string[] = [];
      const name = (node: Node) => (node instanceof Element ? node.localName : node.nodeName);
      const root = document.querySelector('#__docusaurus');
      if (root === null) return;
      new MutationObserver((records) => {
        for (const {addedNodes, removedNodes} of records) {
          moved.push(...[...addedNodes, ...removedNodes].map(name));
        }
      }).observe(root, {childList: true});
      Object.assign(window, {moved});
    });
  });
}

/**
 * What the components of a page are: every element with its attributes and what is in its fields. Ids differ from one
 * visit to the next; charts come when they come.
 */
async function componentsOf(page: Page): Promise<string[]> {
  await expect(page.locator('[data-component]').first()).toBeVisible();
  return page.evaluate(() => {
    const ids = new Set([...document.querySelectorAll('[id]')].map(({id}) => id));
    const withoutIds = (name: string, text: string) =>
      name === 'name' || text.split(' ').some((word) => ids.has(word)) ? 'an id' : text;
    const attributesOf = (element: Element) =>
      [...element.attributes]
        .filter(({name, value}) => !['style', 'value', 'checked'].includes(name) && value !== '')
        .map(
          (attribute) =>
            `${attribute.name.toLowerCase()}=${withoutIds(attribute.name, attribute.value)}`,
        )
        .sort();
    const fieldOf = (element: Element) => {
      if (element instanceof HTMLSelectElement) return element.value;
      return element instanceof HTMLInputElement ? `${element.value} ${element.checked}` : '';
    };
    const textOf = (element: Element) =>
      element.childElementCount === 0 ? element.textContent : '';
    return [...document.querySelectorAll('[data-component], [data-component] *')]
      .filter((element) => element.closest('[data-chart]') === null)
      .map((element) =>
        [
          element.localName,
          ...attributesOf(element),
          (element as HTMLElement).style.cssText,
          fieldOf(element),
          textOf(element),
        ].join(' '),
      );
  });
}

for (const locale of ['en', 'zh-Hans'] as const) {
  test.describe(`scripts take over a written page, ${locale}`, () => {
    test('and move nothing in it', async ({page}) => {
      await page.setViewportSize(phone);
      await recordMoves(page);
      await open(page, addressOf(locale, 'dns/'));
      expect(await page.evaluate(() => (window as unknown as {moved: string[]}).moved)).toEqual([]);
    });

    for (const chapter of ['cost-and-latency', 'scenarios', 'locality-lab', 'architecture']) {
      test(`and ${chapter} shows what a link chooses, as on a page that scripts make`, async ({
        page,
      }) => {
        await open(page, addressOf(locale, `${chapter}/${choices}`));
        const takenOver = await componentsOf(page);

        await open(page, addressOf(locale, `dns/${choices}`));
        await page.locator(`.menu a[href*="/${chapter}/"]`).click();
        await expect(page).toHaveURL((url) => url.pathname.endsWith(`/${chapter}/`));
        expect(takenOver).toEqual(await componentsOf(page));
      });
    }
  });
}

test('the menu of a phone comes when it is asked for, leads to a chapter and goes', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await open(page, addressOf('en', 'dns/'));
  const menu = page.locator('.navbar-sidebar');
  await expect(menu).not.toBeAttached();
  await page.getByRole('button', {name: 'Toggle navigation bar'}).click();
  await menu.getByRole('link', {name: 'Load balancers'}).click();
  await expect(page).toHaveURL((url) => url.pathname === addressOf('en', 'load-balancers/'));
  await expect(menu).not.toBeVisible();
});
