import {otherChoices} from '../test/otherChoices';
import {open} from './support/page';
import {addressOf} from './support/site';
import {deepUnless, expect, test, type Page} from './support/test';

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
 * visit to the next, charts come when they come, and what is read out is only what changed.
 */
async function componentsOf(page: Page): Promise<string[]> {
  await expect(page.locator('[data-component]').first()).toBeVisible();
  return page.evaluate(() => {
    const ids = new Set([...document.querySelectorAll('[id]')].map(({id}) => id));
    const withoutIds = (name: string, text: string) =>
      name === 'name' || text.split(' ').some((word) => ids.has(word)) ? 'an id' : text;
    const attributesOf = (element: Element) =>
      [...element.attributes]
        .filter(
          ({name, value}) =>
            !['style', 'data-style', 'value', 'checked'].includes(name) && value !== '',
        )
        .map(
          (attribute) =>
            `${attribute.name.toLowerCase()}=${withoutIds(attribute.name, attribute.value)}`,
        )
        .sort();
    const fieldOf = (element: Element) => {
      if (element instanceof HTMLSelectElement) return element.value;
      return element instanceof HTMLInputElement ? `${element.value} ${element.checked}` : '';
    };
    // A rule of the style sheet declares what a written page needs, and a script what has changed since.
    const rules = [...document.styleSheets]
      .flatMap(({cssRules}) => [...cssRules])
      .filter((rule) => rule instanceof CSSStyleRule);
    const ruleOf = (name: string) =>
      rules.find(({selectorText}) => selectorText.startsWith(`[data-style="${name}"]`))?.style
        .cssText ?? '';
    const scratch = document.createElement('i');
    const declarationsOf = (element: HTMLElement) => {
      const {style} = element.dataset;
      scratch.style.cssText = `${style === undefined ? '' : ruleOf(style)};${element.style.cssText}`;
      return [...scratch.style].sort().map((name) => scratch.style.getPropertyValue(name));
    };
    const textOf = (element: Element) =>
      element.childElementCount === 0 && !element.hasAttribute('aria-live')
        ? element.textContent
        : '';
    return [...document.querySelectorAll('[data-component], [data-component] *')]
      .filter((element) => element.closest('[data-chart]') === null)
      .map((element) =>
        [
          element.localName,
          ...attributesOf(element),
          ...declarationsOf(element as HTMLElement),
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
      const title = `and ${chapter} shows what a link chooses, as on a page that scripts make`;
      const isUsual = locale === 'en' || chapter === 'cost-and-latency';
      test(title, deepUnless(isUsual), async ({page}) => {
        await open(page, addressOf(locale, `${chapter}/${otherChoices}`));

        const made = await page.context().newPage();
        await open(made, addressOf(locale, `dns/${otherChoices}`));
        await made.locator(`.menu a[href*="/${chapter}/"]`).click();
        await expect(made).toHaveURL((url) => url.pathname.endsWith(`/${chapter}/`));
        // What a link chooses comes with the update after the one that hydrates.
        await expect(async () => {
          expect(await componentsOf(page)).toEqual(await componentsOf(made));
        }).toPass();
        const chosen = await componentsOf(page);
        await open(made, addressOf(locale, `${chapter}/`));
        expect(await componentsOf(made)).not.toEqual(chosen);
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
