import {open} from './support/page';
import {addressOf} from './support/site';
import {deepUnless, expect, test, type Locator, type Page} from './support/test';

/** Pages with sliders, and how many figures a moved slider must show to change, where so many change at all. */
const pages = ['', 'cost-and-latency/', 'scenarios/', 'architecture/'];
const windows = [
  {width: 1280, height: 800, least: 4},
  {width: 1440, height: 900, least: 4},
  {width: 360, height: 740, least: 2},
];

/** Where a reader holds what they work on: a little above the middle of the window. */
const HELD_AT = 0.4;
const PRESSES = 3;

/** Figures that changed, each as it was and as it is. */
interface Figures {
  inView: string[];
  outOfView: string[];
}

/** Opens the panels that hold sliders, and only those. */
async function showSliders(page: Page): Promise<void> {
  const panels = page.locator('[data-component] details:not(li > *)');
  await panels.evaluateAll((all) => all.forEach((panel) => panel.setAttribute('open', '')));
  await expect(page.locator('[data-component] [data-panel="waiting"]')).toHaveCount(0);
  await panels.evaluateAll((all) =>
    all
      .filter((panel) => panel.querySelector('input[type="range"]') === null)
      .forEach((panel) => panel.removeAttribute('open')),
  );
}

/** An amount that stands for itself: a sentence around it says the same in words. */
const money = '^[+−]?[$¥][\\d,.]+$';

/** What the lab says of its zones: shares, loads, money, and whether there are hints. */
const labFigure =
  '^((at least )?[$][\\d,.]+|[\\d.]+%(, unknown: [\\d.]+%)?|[\\d.]+ ×|set|refused|none)$';

/** Remembers every such figure on the page, to be compared later; tables repeat what stands above them. */
async function remember(page: Page, figure: string): Promise<void> {
  await page.evaluate((pattern) => {
    const shown = new RegExp(pattern);
    const figures = () =>
      [...document.querySelectorAll('[data-component] *')].filter(
        (element) =>
          shown.test(element.textContent.trim()) &&
          ![...element.children].some((child) => shown.test(child.textContent.trim())) &&
          element.closest('[data-component="LocalityLab"] table') === null,
      );
    const before = new Map(figures().map((figure) => [figure, figure.textContent]));
    const isInView = (figure: Element) => {
      const {left, right, top, bottom} = figure.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) return false;
      const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return seen !== null && (figure.contains(seen) || seen.contains(figure));
    };
    // A figure that stands in two places is one figure, and in view where either of them is.
    const kindsOf = (changed: Element[]) =>
      new Set(changed.map((figure) => `${before.get(figure) ?? ''} → ${figure.textContent}`));
    const count = () => {
      const changed = figures().filter(
        (figure) =>
          before.has(figure) &&
          before.get(figure) !== figure.textContent &&
          figure.checkVisibility({visibilityProperty: true}),
      );
      const inView = kindsOf(changed.filter(isInView));
      const outOfView = [...kindsOf(changed)].filter((kind) => !inView.has(kind));
      return {inView: [...inView], outOfView};
    };
    Object.assign(window, {countChangedFigures: count});
  }, figure);
}

const countChanged = (page: Page): Promise<Figures> =>
  page.evaluate(() =>
    (window as unknown as {countChangedFigures: () => Figures}).countChangedFigures(),
  );

/** Puts a slider where a reader holds it and moves it a few steps, away from the end at which it stands. */
async function moveInHand(slider: Locator): Promise<void> {
  const atItsEnd = await slider.evaluate((input: HTMLInputElement, heldAt) => {
    const {top, height} = input.getBoundingClientRect();
    scrollBy({top: top + height / 2 - innerHeight * heldAt, behavior: 'instant'});
    input.focus({preventScroll: true});
    return Number(input.max) - Number(input.value) < 3 * Number(input.step);
  }, HELD_AT);
  const before = await slider.inputValue();
  const address = slider.page().url();
  const key = atItsEnd ? 'ArrowLeft' : 'ArrowRight';
  for (let press = 0; press < PRESSES; press += 1) await slider.press(key);
  await expect(slider).not.toHaveValue(before);
  await expect(slider.page()).not.toHaveURL(address);
}

/** Figures follow when the hand rests: they have settled when two looks in a row see the same. */
async function settled(page: Page): Promise<Figures> {
  let last = '';
  await expect
    .poll(async () => {
      const before = last;
      last = JSON.stringify(await countChanged(page));
      return last === before;
    })
    .toBe(true);
  return countChanged(page);
}

/** Between the narrowest and the least wide of its layout, the third differs by its margins. */
const isUsual = (width: number) => width !== 1440;

for (const {width, height, least} of windows) {
  for (const route of pages) {
    const title = `every slider of /${route} shows what it changes, ${width} × ${height}`;
    test(title, deepUnless(isUsual(width)), async ({page}) => {
      await page.setViewportSize({width, height});
      await open(page, addressOf('en', route));
      await showSliders(page);
      const sliders = page.locator('[data-component] input[type="range"]');
      expect(await sliders.count()).toBeGreaterThan(0);
      const hidden: string[] = [];
      for (const slider of await sliders.all()) {
        await remember(page, money);
        await moveInHand(slider);
        const {inView, outOfView} = await settled(page);
        const name = await slider.evaluate(
          (input: HTMLInputElement) => input.labels?.[0]?.textContent,
        );
        if (inView.length < least && outOfView.length > 0) {
          hidden.push(`${name}: ${inView.length} in view, not ${outOfView.join(', ')}`);
        }
      }
      expect(hidden).toEqual([]);
    });
  }
}

/** Puts a control where a reader holds it. */
async function hold(control: Locator): Promise<void> {
  await control.evaluate((element, heldAt) => {
    const {top, height} = element.getBoundingClientRect();
    scrollBy({top: top + height / 2 - innerHeight * heldAt, behavior: 'instant'});
  }, HELD_AT);
}

for (const {width, height, least} of windows) {
  const title = `every control of the lab shows what it changes, ${width} × ${height}`;
  test(title, deepUnless(width === 1280), async ({page}) => {
    await page.setViewportSize({width, height});
    await open(page, addressOf('en', 'locality-lab/'));
    const lab = page.locator('[data-component="LocalityLab"]');
    const mode = page.getByRole('radio', {name: 'PreferSameZone'});
    const controls = [
      ...(await lab.getByRole('button', {name: /^More: /}).all()),
      lab.locator('label', {has: mode}),
      lab.getByRole('button', {name: 'Too few pods', exact: true}),
    ];
    expect(controls.length).toBe(17);
    const hidden: string[] = [];
    let moved = 0;
    for (const control of controls) {
      await remember(page, labFigure);
      await hold(control);
      const address = page.url();
      await control.click();
      await expect(page).not.toHaveURL(address);
      const {inView, outOfView} = await settled(page);
      moved += inView.length;
      if (inView.length < least && outOfView.length > 0) {
        const name = (await control.getAttribute('aria-label')) ?? (await control.textContent());
        hidden.push(`${name}: ${inView.length} in view, not ${outOfView.join(', ')}`);
      }
    }
    expect(hidden).toEqual([]);
    expect(moved).toBeGreaterThan(controls.length);
  });
}
