import {drawCharts, open, openPanels} from '../support/page';
import {addressOf, locales, pagesWithComponents} from '../support/site';
import {expect, test, type Page} from '../support/test';

interface Stop {
  readonly name: string;
  /** How much of its own box can be seen: what stays in view must not cover it whole. */
  readonly isSeen: boolean;
  readonly isMarked: boolean;
  /** Whether it stands behind the stop before it, as it is read; on the way back, in front of it. */
  readonly isNext: boolean;
  /** Whether the walk has come round to where it began. */
  readonly isFirstAgain: boolean;
}

const ways = {Tab: 'on', 'Shift+Tab': 'back'} as const;

type Way = keyof typeof ways;

/** Prepares the page to tell of the element that has focus, from one end of its components to the other. */
async function prepare(page: Page, way: Way): Promise<number> {
  return page.evaluate((isBack) => {
    let begin: Element | undefined;
    let last: Element | undefined;
    const name = (element: Element) =>
      `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent.slice(0, 40)}`;
    const isSeen = (element: Element) => {
      // Of a radio button that its label paints, the label is what is seen.
      const shown = element.matches('[type=radio]')
        ? (element.closest('label') ?? element)
        : element;
      const {left, right, top, bottom} = shown.getBoundingClientRect();
      const places = [0.1, 0.5, 0.9].flatMap((x) =>
        [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
      );
      return places.some(([x, y]) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (shown.contains(hit) || hit.contains(shown));
      });
    };
    Object.assign(window, {
      stop: (): Stop | undefined => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return undefined;
        if (element.closest('[data-component]') === null) return undefined;
        const marks = [element, element.nextElementSibling, element.closest('label')];
        const isNext =
          last === undefined ||
          (last.compareDocumentPosition(element) &
            (isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING)) !==
            0;
        const isFirstAgain = element === begin;
        begin ??= element;
        last = element;
        return {
          name: name(element),
          isSeen: isSeen(element),
          isMarked: marks.some(
            (one) => one !== null && getComputedStyle(one).outlineStyle !== 'none',
          ),
          isNext,
          isFirstAgain,
        };
      },
    });
    const end = document.querySelector<HTMLElement>(isBack ? 'footer' : '[data-component]');
    end?.setAttribute('tabindex', '-1');
    end?.focus();
    return document.querySelectorAll(
      'main :is(a[href], button, input, select, textarea, summary, [tabindex="0"])',
    ).length;
  }, way === 'Shift+Tab');
}

const stopOf = (page: Page) =>
  page.evaluate(() => (window as unknown as {stop: () => Stop | undefined}).stop());

async function walk(page: Page, way: Way): Promise<{stops: number; wrong: string[]}> {
  const presses = await prepare(page, way);
  const wrong: string[] = [];
  let stops = 0;
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press(way);
    const stop = await stopOf(page);
    if (stop === undefined) continue;
    if (stop.isFirstAgain) break;
    stops += 1;
    if (!stop.isSeen) wrong.push(`covered on the way ${ways[way]}: ${stop.name}`);
    if (!stop.isMarked) wrong.push(`unmarked: ${stop.name}`);
    if (!stop.isNext) wrong.push(`out of order on the way ${ways[way]}: ${stop.name}`);
  }
  return {stops, wrong};
}

for (const {address} of pagesWithComponents()) {
  for (const {width, height} of [
    {width: 1280, height: 800},
    {width: 360, height: 640},
  ]) {
    test(`Tab walks through ${address} with everything opened, there and back, in order, seen and marked: ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({width, height});
      await open(page, address);
      await drawCharts(page);
      await openPanels(page);
      const there = await walk(page, 'Tab');
      const back = await walk(page, 'Shift+Tab');
      expect([...there.wrong, ...back.wrong]).toEqual([]);
      expect(there.stops).toBeGreaterThan(5);
      expect(back.stops).toBe(there.stops);
    });
  }

  // The lab counts by buttons.
  if (address.endsWith('/locality-lab/')) continue;
  test(`every slider of ${address} answers Home, End, PageUp, PageDown and arrows`, async ({
    page,
  }) => {
    await open(page, address);
    await openPanels(page);
    const sliders = page.locator('[data-component] input[type=range]:visible');
    const count = await sliders.count();
    expect(count).toBeGreaterThan(0);
    for (let index = 0; index < count; index += 1) {
      const slider = sliders.nth(index);
      const name = (await slider.getAttribute('id')) ?? '';
      const {min, max} = await slider.evaluate((one: HTMLInputElement) => ({
        min: Number(one.min),
        max: Number(one.max),
      }));
      const value = async () => Number(await slider.inputValue());
      const words = new Set<string | null>();
      const press = async (key: string) => {
        await slider.press(key);
        words.add(await slider.getAttribute('aria-valuetext'));
        return value();
      };
      await press('Home');
      await expect.poll(value, name).toBeCloseTo(min, 6);
      const one = await press('ArrowRight');
      expect(one, name).toBeGreaterThan(min);
      const page1 = await press('PageUp');
      expect(page1, name).toBeGreaterThan(one);
      await press('End');
      await expect.poll(value, name).toBeCloseTo(max, 6);
      const less = await press('ArrowLeft');
      expect(less, name).toBeLessThan(max);
      expect(await press('PageDown'), name).toBeLessThan(less);
      await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBeNull();
    }
  });
}

/** How the opened parts that may be out of view are laid out, each way once. */
const laidOut = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('[data-component] details *')];
    const visibilities = parts.map((part) => getComputedStyle(part).contentVisibility);
    return [...new Set(visibilities)].toSorted();
  });

test('what is opened is laid out whole while Tab goes through it, and near the window while a slider moves', async ({
  page,
}) => {
  await open(page, addressOf('en', 'cost-and-latency/'));
  await openPanels(page);
  await page.locator('[data-component] summary').first().focus();
  // The mark of the keyboard comes with a key.
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus-visible:not(input, textarea)')).toBeAttached();
  await expect.poll(() => laidOut(page)).toEqual(['visible']);
  await page.locator('[data-component] input[type=range]').first().press('ArrowRight');
  await expect.poll(() => laidOut(page)).toEqual(['auto', 'visible']);
});

for (const locale of locales) {
  test(`Escape closes what opens over the page, and focus goes back, ${locale}`, async ({page}) => {
    await open(page, addressOf(locale, 'cost-and-latency/'));
    const search = page
      .locator('.navbar button[aria-keyshortcuts], .navbar [aria-haspopup="dialog"]')
      .first();
    await search.focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog[open]');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(search).toBeFocused();

    const region = page.locator('[data-component] [role=combobox]:visible').first();
    await region.focus();
    await page.keyboard.press('ArrowDown');
    await expect(region).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(region).toHaveAttribute('aria-expanded', 'false');
    await expect(region).toBeFocused();
  });
}
