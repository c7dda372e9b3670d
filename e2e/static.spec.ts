import {readFileSync} from 'node:fs';
import {pathIds} from '../src/data/types';
import {byDefault, CostPage} from './support/costPage';
import {addressOf, locales} from './support/site';
import {expect, test, type Locator} from './support/test';
import {word} from './support/words';

test.use({javaScriptEnabled: false});

/** Opens the closed panels of a component, as a reader without scripts can. */
async function openPanels(component: Locator): Promise<void> {
  for (const summary of await component.locator('details:not(li > *) > summary:visible').all()) {
    await summary.click();
  }
}

/** The components, by the chapter on which each stands. */
const componentOn = {
  architecture: 'ServiceTypeComparison',
  'cost-and-latency': 'LatencyCostComparison',
  scenarios: 'ScenarioMatrix',
} as const;

for (const locale of locales) {
  test.describe(`without scripts, ${locale}`, () => {
    test('every default figure of the cost chapter can be read', async ({page}) => {
      await page.goto(addressOf(locale, 'cost-and-latency/'));
      const {simulation, comparison} = new CostPage(page, locale);
      await expect(simulation.locator('ol [data-path]')).toHaveCount(pathIds.length);
      await openPanels(comparison);
      for (const part of [simulation, comparison]) {
        for (const figure of [byDefault.clusterip, byDefault.albIp]) {
          await expect(part.getByText(figure).first()).toBeVisible();
        }
      }
      await expect(comparison.locator('tbody').first().locator('> tr')).toHaveCount(pathIds.length);
    });

    for (const [chapter, component] of Object.entries(componentOn)) {
      test(`${component} shows its table`, async ({page}) => {
        await page.goto(addressOf(locale, `${chapter}/`));
        const shown = page.locator(`[data-component="${component}"]`);
        await openPanels(shown);
        const rows = shown.locator('tbody tr');
        await expect(rows.first()).toBeVisible();
      });
    }

    test('every instrument says that it stands still, and its controls look so', async ({page}) => {
      for (const chapter of [
        '',
        'cost-and-latency/',
        'scenarios/',
        'architecture/',
        'locality-lab/',
      ]) {
        await page.goto(addressOf(locale, chapter));
        for (const instrument of await page.locator('section[data-component]').all()) {
          const line = instrument.locator('noscript');
          await expect(line).toBeVisible();
          expect(await line.evaluate(({textContent}) => textContent)).toBe(
            word(locale, 'stillOff'),
          );
          await expect(instrument.getByText(word(locale, 'stillMissing'))).toBeHidden();
          const control = instrument.locator('input').first();
          await expect(control).toHaveCSS('cursor', 'not-allowed');
        }
      }
    });

    test('the home page shows a figure at once', async ({page}) => {
      await page.goto(addressOf(locale, ''));
      await expect(page.getByText(byDefault.clusterip).first()).toBeVisible();
    });
  });
}

test('the schema of the estimate stands at the address that the readme names', async ({
  request,
}) => {
  const address = 'schema/estimate.json';
  expect(readFileSync('README.md', 'utf8')).toContain(`/${address}`);
  const published = await request.get(addressOf('en', address));
  expect(await published.json()).toEqual(JSON.parse(readFileSync(`static/${address}`, 'utf8')));
});
