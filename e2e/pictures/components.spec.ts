import {drawCharts, open, useTheme} from '../support/page';
import {addressOf, locales} from '../support/site';
import {expect, test} from '../support/test';
import {placeOnPixels, prepareForPictures} from './prepare';

/** Where each component stands. */
const chapters = {
  ServiceTypeComparison: 'architecture/',
  CostSimulation: 'cost-and-latency/',
  LatencyCostComparison: 'cost-and-latency/',
  ScenarioMatrix: 'scenarios/',
  LocalityLab: 'locality-lab/',
} as const;

const sizes = [
  {width: 1280, height: 800},
  {width: 360, height: 740},
];

for (const [component, chapter] of Object.entries(chapters)) {
  for (const locale of locales) {
    for (const size of sizes) {
      test(`${component} looks as it did, ${locale}, ${size.width} px`, async ({page}) => {
        await page.setViewportSize(size);
        await open(page, addressOf(locale, chapter));
        await prepareForPictures(page);
        const shown = page.locator(`[data-component="${component}"]`).first();
        await drawCharts(page);
        await placeOnPixels(shown);
        for (const theme of ['light', 'dark'] as const) {
          await useTheme(page, theme);
          await expect(shown).toHaveScreenshot(`${component}-${locale}-${size.width}-${theme}.png`);
        }
      });
    }
  }
}
