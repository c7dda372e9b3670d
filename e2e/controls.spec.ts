import {CostPage} from './support/costPage';
import {drawCharts, open} from './support/page';
import {addressOf, locales} from './support/site';
import {deepUnless, expect, test, type Page} from './support/test';

const chapters = ['architecture', 'cost-and-latency', 'scenarios', 'locality-lab'];

interface Walk {
  /** Controls that the Tab key never reached. */
  missed: string[];
  /** Controls that took focus and did not show it. */
  unmarked: string[];
}

/** Prepares the page to note what takes focus; returns how many controls its components have. */
async function noteFocus(page: Page): Promise<number> {
  return page.evaluate(() => {
    const candidates =
      '[data-component] :is(a[href], button, input, select, summary, [tabindex="0"])';
    const isStop = (element: Element) =>
      element.checkVisibility({visibilityProperty: true}) &&
      !element.matches(':disabled') &&
      !(element.matches('[type="radio"]') && !element.matches(':checked'));
    const stops = [...document.querySelectorAll(candidates)].filter(isStop);
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.id} ${(element.textContent ?? '').slice(0, 30)}`;
    const getOutline = (element: Element) => getComputedStyle(element).outlineStyle;
    const missed = new Set(stops);
    const unmarked: string[] = [];
    document.addEventListener('focusin', ({target}) => {
      if (!(target instanceof Element) || !missed.delete(target)) return;
      // A control whose own box is hidden shows focus on its label, or on the text beside it.
      const shown = [target, target.nextElementSibling, target.closest('label')];
      const marks = shown.filter((element) => element !== null).map(getOutline);
      if (marks.every((outline) => outline === 'none')) unmarked.push(name(target));
    });
    Object.assign(window, {walk: () => ({missed: [...missed].map(name), unmarked})});
    const first = document.querySelector<HTMLElement>('[data-component]');
    first?.setAttribute('tabindex', '-1');
    first?.focus();
    return stops.length;
  });
}

async function walkWithTab(page: Page): Promise<Walk> {
  const stops = await noteFocus(page);
  expect(stops).toBeGreaterThan(0);
  // Links of the prose between two components take a Tab each.
  const allowance = 40;
  for (let press = 0; press < stops + allowance; press += 1) await page.keyboard.press('Tab');
  return page.evaluate(() => (window as unknown as {walk: () => Walk}).walk());
}

for (const locale of locales) {
  for (const chapter of chapters) {
    const title = `every control of ${chapter} is reached with the Tab key, ${locale}`;
    // Neither their order nor the mark of focus depends on the language. e2e/long/keyboard.spec.ts walks through every page, there and back.
    test(title, deepUnless(locale === 'en' && chapter === 'architecture'), async ({page}) => {
      await open(page, addressOf(locale, `${chapter}/`));
      await drawCharts(page);
      expect(await walkWithTab(page)).toEqual({missed: [], unmarked: []});
    });
  }
}

test('nothing moves by itself for a reader who asks for less motion', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  const guide = new CostPage(page, 'en');
  await guide.open();
  await drawCharts(page);
  await guide.traffic.press('End');
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .map(({effect}) => effect as KeyframeEffect)
      .filter(({target}) => (target?.closest('[data-component]') ?? null) !== null)
      .map(({target}) => target?.outerHTML.slice(0, 120)),
  );
  expect(moving).toEqual([]);
  await guide.setMost();
});
