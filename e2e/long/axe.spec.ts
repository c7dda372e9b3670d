import {
  axeFindings,
  drawCharts,
  holdStill,
  layOutAll,
  open,
  openPanels,
  sidewaysOverflow,
  useTheme,
  type Rules,
  type Theme,
} from '../support/page';
import {sitePages} from '../support/site';
import {expect, test, type Page} from '../support/test';

interface Look {
  readonly width: number;
  readonly themes: readonly (readonly [Theme, Rules])[];
}

/** Every width in both themes. What no theme changes is looked for in one of them: all rules but those of colours. */
const looks: readonly Look[] = [
  {
    width: 1280,
    themes: [
      ['light', 'all'],
      ['dark', 'colours'],
    ],
  },
  {
    width: 768,
    themes: [
      ['dark', 'all'],
      ['light', 'colours'],
    ],
  },
  {
    width: 360,
    themes: [
      ['light', 'all'],
      ['dark', 'colours'],
    ],
  },
];

/** Panels of the text, too, which hold code and notes. */
async function openText(page: Page): Promise<void> {
  await page
    .locator('main details:not([open]) > summary')
    .evaluateAll((all: HTMLElement[]) => all.forEach((summary) => summary.click()));
  await expect(page.locator('main details:not([open])')).toHaveCount(0);
}

for (const {address} of sitePages()) {
  test(`${address} with everything opened keeps WCAG 2.2 AA`, async ({page}) => {
    await open(page, address);
    await drawCharts(page);
    await openPanels(page);
    await openText(page);
    await drawCharts(page);
    await holdStill(page);
    await layOutAll(page);
    for (const {width, themes} of looks) {
      await page.setViewportSize({width, height: 800});
      expect.soft(await axeFindings(page, 'targets'), `${width} px`).toEqual([]);
      for (const [theme, rules] of themes) {
        await useTheme(page, theme);
        await expect.poll(() => sidewaysOverflow(page)).toEqual([]);
        expect.soft(await axeFindings(page, rules), `${width} px, ${theme}`).toEqual([]);
      }
    }
  });
}
