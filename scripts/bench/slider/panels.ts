import type {Page} from '@playwright/test';

export const SLIDER = 'main input[type=range]';

/** Time for what a panel or a total asks for to come. */
const OPEN_MS = 500;

/** Opens every panel; a panel may hold panels. */
async function openPanels(page: Page): Promise<void> {
  for (let depth = 0; depth < 2; depth += 1) {
    await page.evaluate(() => {
      for (const panel of document.querySelectorAll('main details')) {
        panel.setAttribute('open', '');
      }
    });
    await page.waitForTimeout(OPEN_MS);
  }
}

/** Opens every panel and one total of each table, and brings every chart into view. */
export async function openEverything(page: Page): Promise<void> {
  for (const chart of await page.locator('[data-chart]').all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('svg').first().waitFor();
  }
  await openPanels(page);
  await page.evaluate(() => {
    for (const table of document.querySelectorAll('[data-component] table')) {
      // A row may also have buttons that open something else.
      const total = 'button[class*="total_"][aria-expanded="false"]';
      table.querySelector<HTMLElement>(total)?.click();
    }
  });
  await page.waitForTimeout(OPEN_MS);
}

/** A panel that is empty until it is opened. */
export interface Panel {
  readonly summary: string;
  /** Opened, with what is in it. */
  readonly markup: string;
}

/**
 * The panel that the first slider of a page stands in, where no slider is there until a panel is opened. The page is left
 * with its panels open.
 */
export async function panelOfSlider(page: Page): Promise<Panel | undefined> {
  const sliders = page.locator(SLIDER);
  const panels = page.locator('[data-component] details');
  if ((await sliders.count()) > 0 || (await panels.count()) === 0) return undefined;
  await openPanels(page);
  if ((await sliders.count()) === 0) return undefined;
  return sliders.first().evaluate((slider: HTMLInputElement) => {
    // Where the thumb stands is no part of the markup unless it is written there.
    slider.setAttribute('value', slider.value);
    const panel = slider.closest('details');
    return panel
      ? {summary: panel.querySelector('summary')?.textContent ?? '', markup: panel.outerHTML}
      : undefined;
  });
}

/**
 * Puts an opened panel in the place of the same panel of a page without scripts.
 *
 * @throws Error when the page has none with this summary.
 */
export async function putPanel(page: Page, panel: Panel): Promise<void> {
  const summary = page.locator('main summary').filter({hasText: panel.summary});
  await summary.evaluate((found, markup) => {
    const closed = found.closest('details');
    if (closed) closed.outerHTML = markup;
  }, panel.markup);
}
