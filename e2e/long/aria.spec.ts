import {open, openPanels} from '../support/page';
import {addressOf, locales} from '../support/site';
import {expect, test} from '../support/test';

/** Where each component keeps what can be set. The figures stand elsewhere: a new price renews no picture of controls. */
const controls = {
  'cost-and-latency/CostSimulation': '[class*="controls_"]',
  'cost-and-latency/LatencyCostComparison': '[class*="controls_"]',
  // Evenly spread: Playwright leaves a value that stands in a name (1 in us-east-1c) out of what it writes, and misses it then.
  'locality-lab/LocalityLab?lab=even': '[class*="controls_"]',
  'architecture/ServiceTypeComparison': '[class*="filters_"]',
  'overview/TrafficBill': '[class*="field_"]',
  'scenarios/ScenarioMatrix': '[class*="filters_"]',
} as const;

for (const locale of locales) {
  for (const [place, part] of Object.entries(controls)) {
    const [chapter = '', component = '', query = ''] = place.split(/[/?]/);
    test(`who hears ${component} hears its controls by name, role and state, ${locale}`, async ({
      page,
    }) => {
      await open(page, addressOf(locale, `${chapter}/?${query}`));
      await openPanels(page);
      const region = page.locator(`[data-component="${component}"]`);
      const parts = await region.locator(part).all();
      expect(parts.length).toBeGreaterThan(0);
      for (const [index, one] of parts.entries()) {
        // One that is not there yet is written, and the test goes on.
        await expect
          .soft(one)
          .toMatchAriaSnapshot({name: `${component}-${index}.${locale}.aria.yml`});
      }
    });
  }
}
