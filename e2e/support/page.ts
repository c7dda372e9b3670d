import AxeBuilder from '@axe-core/playwright';
import {expect, type Page} from '@playwright/test';

/**
 * Opens a page and waits until all of it is hydrated.
 *
 * @returns the HTML as it came from the server
 */
export async function open(page: Page, address: string): Promise<string> {
  const response = await page.goto(address);
  const html = (await response?.text()) ?? '';
  await expect(page.locator('html[data-has-hydrated="true"]:not([data-hydrating])')).toBeAttached();
  return html;
}

/** Brings every chart into view, one by one, and waits until each is drawn. */
export async function drawCharts(page: Page): Promise<void> {
  for (const frame of await page.locator('[data-chart]').all()) {
    await frame.scrollIntoViewIfNeeded();
    await expect(frame).toHaveAttribute('data-chart', 'ready');
    await expect(frame.locator('svg').first()).toBeVisible();
  }
}

/** Opens every closed panel, also those that come within one, and waits until what they hold is there. */
export async function openPanels(page: Page): Promise<void> {
  const closed = page.locator('[data-component] details:not([open])');
  await expect(async () => {
    await closed
      .locator('> summary')
      .evaluateAll((summaries: HTMLElement[]) => summaries.forEach((summary) => summary.click()));
    await expect(page.locator('[data-component] [data-panel="waiting"]')).toHaveCount(0);
    await expect(closed).toHaveCount(0, {timeout: 1});
  }).toPass();
}

export type Theme = 'light' | 'dark';

/** Shows the page as a reader sees it whose system asks for this theme. */
export async function useTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({colorScheme: theme});
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

/** Ends every transition at once: half-way through one, a colour is neither theme's. */
export async function holdStill(page: Page): Promise<void> {
  await page.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync(
      '*, *::before, *::after {transition: none !important; animation: none !important}',
    );
    // The policy of the site refuses a style element.
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
  });
}

/**
 * Lays out what is out of view, too, as it is for a reader who comes to it: until then its height is a guess, and a program that reads
 * the places of elements finds some upon others.
 */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() =>
    document.documentElement.style.setProperty('--guide-out-of-view', 'visible'),
  );
}

/** Which rules of axe: those of colours depend on the theme and take the most of the time, the others depend on words and width. */
export type Rules = 'all' | 'colours' | 'other than colours' | 'targets';

const colourRules = ['color-contrast', 'link-in-text-block'];

/** A rule that axe itself leaves out by default: whoever speaks to the computer says what they see. */
const spokenName = {'label-content-name-mismatch': {enabled: true}};

const withoutColours = Object.fromEntries(colourRules.map((rule) => [rule, {enabled: false}]));

/** Options of axe's run; what passes is not described, which would take time. */
const optionsOf: Readonly<Record<Rules, object>> = {
  all: {rules: spokenName},
  colours: {runOnly: {type: 'rule', values: colourRules}},
  // Left out of axe's own by default, and only true where all is laid out: {@link layOutAll}.
  targets: {runOnly: {type: 'rule', values: ['target-size']}},
  'other than colours': {rules: {...spokenName, ...withoutColours}},
};

/**
 * What axe objects to, one line per element.
 *
 * @param within selector of the parts to examine; the whole page by default
 */
export async function axeFindings(
  page: Page,
  rules: Rules = 'all',
  within?: string,
): Promise<string[]> {
  // Without frames to look into, one run in the page tells all; the other mode opens a window for the results of each.
  const axe = new AxeBuilder({page}).setLegacyMode();
  if (within !== undefined) axe.include(within);
  const options = {...optionsOf[rules], resultTypes: ['violations'] as 'violations'[]};
  const {violations} = await axe.options(options).analyze();
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, any}) => `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}

/** Why the page scrolls sideways: by how many pixels, and which elements reach out. Empty when it does not. */
export async function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const {documentElement: root} = document;
    const pixels = root.scrollWidth - root.clientWidth;
    if (pixels <= 0) return [];
    const beyond = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    return [`${pixels} px`, ...beyond.slice(0, 10)];
  });
}

/** What in the bar at the top is cut short, lies over its neighbour or beyond the window. Empty where all of it is seen. */
export async function crampedInBar(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = [
      ...document.querySelectorAll<HTMLElement>('.navbar__inner :is(a, b, button, select)'),
    ].filter((part) => part.checkVisibility({visibilityProperty: true}));
    const nameOf = (part: HTMLElement) => part.textContent || (part.ariaLabel ?? part.tagName);
    const cut = seen.filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth);
    const places = seen
      .filter(({parentElement}) => parentElement?.closest('a') === null)
      .map((part) => {
        const {left, right} = part.getBoundingClientRect();
        return {name: nameOf(part), left, right};
      })
      .sort((a, b) => a.left - b.left);
    const beyond = places.filter(({left, right}) => left < 0 || right > innerWidth);
    const over = places.filter(({left}, at) => left < (places[at - 1]?.right ?? 0) - 0.5);
    return [
      ...cut.map((part) => `${nameOf(part)} is cut`),
      ...beyond.map(({name}) => `${name} is beyond the window`),
      ...over.map(({name}) => `${name} lies over what stands before it`),
    ];
  });
}
