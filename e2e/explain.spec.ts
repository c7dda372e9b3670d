import {isAwsPage} from '../src/data/prices/definitions';
import {open, openPanels} from './support/page';
import {addressOf, locales} from './support/site';
import {deepUnless, expect, test, type Locator, type Page} from './support/test';
import {watch} from './support/watch';
import {word} from './support/words';

/** The pages of the world outside answer, so that a link can be followed without a network. */
async function answerForOthers(page: Page): Promise<void> {
  await page.route(
    ({hostname}) => hostname !== '127.0.0.1',
    (route) => route.fulfill({contentType: 'text/html', body: '<title>a page of AWS</title>'}),
  );
}

/** Opens a total with the keyboard; returns the line items that it opens. */
async function openTotal(total: Locator): Promise<Locator> {
  await total.press('Enter');
  const page = total.page();
  if ((await total.getAttribute('aria-expanded')) === null) return total.locator('xpath=..');
  await expect(total).toHaveAttribute('aria-expanded', 'true');
  return page.locator(`[id="${(await total.getAttribute('aria-controls')) ?? ''}"]`);
}

/** Links of a line item to a page of AWS. */
async function awsLinks(line: Locator): Promise<string[]> {
  const links = await line
    .locator('a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  return links.filter((href): href is string => href !== null && isAwsPage(href));
}

/** Every line of the total names quantity, unit price, cost, source and payer, and leads to a page of AWS. */
async function expectProof(lines: Locator): Promise<void> {
  const rows = lines.locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  for (const row of await rows.all()) {
    await expect(row.locator('td')).toHaveText([/\d/, /\d/, /\d/, /\S/, /\S/]);
    expect(await awsLinks(row)).toHaveLength(1);
  }
}

/** First totals, one per component that stands alone in its chapter. */
const alone = {
  '': '[data-component="TrafficBill"] [data-path="alb-ip"] button',
  'architecture/': '[data-component="ServiceTypeComparison"] tbody button[class*="total_"]',
  'scenarios/': '[data-component="ScenarioMatrix"] tbody button[class*="total_"]',
  'cost-and-latency/': '[data-component="CostSimulation"] [data-path="alb-ip"] summary',
} as const;

for (const locale of locales) {
  test.describe(`from a total to its proof, ${locale}`, () => {
    let problems: string[];

    test.beforeEach(({page}) => {
      problems = watch(page);
    });

    test.afterEach(() => {
      expect(problems).toEqual([]);
    });

    for (const [chapter, selector] of Object.entries(alone)) {
      const title = `a page of AWS is two steps away: ${chapter || 'home'}`;
      test(title, deepUnless(locale === 'en'), async ({page}) => {
        await answerForOthers(page);
        await open(page, addressOf(locale, chapter));
        const lines = await openTotal(page.locator(selector).first());
        await expectProof(lines);
        const [proof = ''] = await awsLinks(lines);
        await lines.locator(`a[href="${proof}"]`).first().press('Enter');
        await expect(page).toHaveURL(proof);
        // The reader went there; nothing else asked another host.
        expect(problems.splice(0)).toEqual([`another host: ${proof}`]);
      });
    }

    test('every kind of total of the cost chapter opens, on a narrow screen too', async ({
      page,
    }) => {
      await page.setViewportSize({width: 360, height: 740});
      await open(page, addressOf(locale, 'cost-and-latency/?pin=BoGGoAA'));
      await openPanels(page);
      const places = [
        page.locator('[data-component="LatencyCostComparison"]'),
        page.getByRole('table', {name: word(locale, 'pinTable')}),
        page.getByRole('group', {name: word(locale, 'change')}),
        page.getByRole('table', {name: word(locale, 'curveTable')}),
        page.getByRole('table', {name: word(locale, 'sensitivity')}),
      ];
      for (const place of places) {
        const total = place.locator('button[class*="total_"]').last();
        await expectProof(await openTotal(total));
        await total.press('Enter');
        await expect(total).toHaveAttribute('aria-expanded', 'false');
      }
    });
  });
}
