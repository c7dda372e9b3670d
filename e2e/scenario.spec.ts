import {byDefault, CostPage, least, most} from './support/costPage';
import {open} from './support/page';
import {addressOf, locales, type Locale} from './support/site';
import {deepUnless, expect, test} from './support/test';
import {watch} from './support/watch';

const otherThan = (locale: Locale): Locale => (locale === 'en' ? 'zh-Hans' : 'en');

/** Nothing in it can be used as it stands. */
const garbage =
  '?v=999&trafficGb=plenty&azCount=-5&zoneLocalShare=NaN&requestKb=1e999&region=%3Cscript%3E&billing=&meshBasis=%E0%A4%A&trafficGb=7&__proto__=1&&==';

for (const locale of locales) {
  test.describe(`the scenario, ${locale}`, () => {
    let guide: CostPage;
    let problems: string[];
    // What an address, a pointer and a reload do has no language.
    const inEnglish = deepUnless(locale === 'en');

    test.beforeEach(async ({page}) => {
      problems = watch(page);
      guide = new CostPage(page, locale);
      await guide.open();
      await guide.expectClusterIpCost(byDefault.clusterip);
    });

    test.afterEach(() => {
      expect(problems).toEqual([]);
    });

    test('a slider moved with the keyboard moves every component', async ({page}) => {
      const before = await guide.sentence().textContent();
      await guide.traffic.press('ArrowRight');
      await expect(guide.sentence()).not.toHaveText(before ?? '');
      await guide.traffic.press('ArrowLeft');
      await expect(guide.sentence()).toHaveText(before ?? '');
      // Back at the default, the link is short again.
      await expect(page).toHaveURL(addressOf(locale, 'cost-and-latency/'));
      await guide.setMost();
    });

    test(
      'a slider moved with the pointer moves every component, and the address on release',
      inEnglish,
      async ({page}) => {
        await guide.pullToMost();
        await guide.expectClusterIpCost(most.clusterip);
        await page.mouse.up();
        await guide.expectTraffic(most);
      },
    );

    test('a copied link restores it for someone else', inEnglish, async ({page, browser}) => {
      await guide.setMost();
      const context = await browser.newContext();
      const visitor = await context.newPage();
      const theirProblems = watch(visitor);
      await visitor.goto(page.url());
      await new CostPage(visitor, locale).expectTraffic(most);
      expect(theirProblems).toEqual([]);
      await context.close();
    });

    test('a reload keeps it', inEnglish, async ({page}) => {
      await guide.setMost();
      await page.reload();
      await guide.expectTraffic(most);
    });

    test('the sidebar takes it along, and back and forward restore it', async ({page}) => {
      await guide.setMost();
      await guide.goTo('scenarios');
      await guide.expectAddressCarries(most.trafficGb);
      await guide.goTo('cost-and-latency');
      await guide.expectTraffic(most);
      await guide.setLeast();

      await page.goBack();
      await guide.expectAddressCarries(most.trafficGb);
      await page.goBack();
      await guide.expectTraffic(most);
      await page.goForward();
      await page.goForward();
      await guide.expectTraffic(least);
    });

    test('the language switch keeps it', async () => {
      await guide.setMost();
      const translated = await guide.switchLanguage(otherThan(locale));
      await translated.expectTraffic(most);
      const again = await translated.switchLanguage(locale);
      await again.expectTraffic(most);
    });

    test('an address full of garbage gives a valid page', inEnglish, async () => {
      await guide.open(garbage);
      // "plenty" is no number, so the default stays; -5 zones become the nearest allowed: one.
      await guide.expectClusterIpCost('0.00');
      await expect(guide.simulation).not.toContainText(/NaN|Infinity|undefined|\[object/);
      await expect(guide.comparison).not.toContainText(/NaN|Infinity|undefined|\[object/);
    });

    test(
      'an anchor in the address survives a change of the scenario',
      inEnglish,
      async ({page}) => {
        await guide.open('#__docusaurus_skipToContent_fallback');
        await guide.setMost();
        expect(new URL(page.url()).hash).toBe('#__docusaurus_skipToContent_fallback');
      },
    );
  });
}

test('what is asked of the stacks stands in the address, and is there again after a reload', async ({
  page,
}) => {
  await open(page, addressOf('en', 'scenarios/'));
  const matrix = page.locator('[data-component="ScenarioMatrix"]');
  await matrix.locator('label', {hasText: 'one cluster'}).click();
  await matrix.locator('label', {hasText: 'lowest cost'}).click();
  await expect(page).toHaveURL(/[?&]scope=single-cluster&needs=lowest-cost/);
  await page.reload();
  await expect(matrix.getByRole('radio', {name: 'one cluster'})).toBeChecked();
  await expect(matrix.getByRole('checkbox', {name: 'lowest cost'})).toBeChecked();
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 360, height: 740}});

  test('the other language is one tap away, with the scenario', async ({page}) => {
    await open(page, addressOf('en', 'cost-and-latency/?v=1&azCount=2'));
    await page.locator('.navbar a[lang="zh-Hans"]:visible').click();
    await expect(page).toHaveURL(addressOf('zh-Hans', 'cost-and-latency/?v=1&azCount=2'));
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  });
});

test('the navbar marks one item of its own', async ({page}) => {
  for (const [route, name] of [
    ['cost-and-latency/', 'Cost and latency'],
    ['dns/', 'Guide'],
  ] as const) {
    await open(page, addressOf('en', route));
    await expect(page.locator('.navbar__items .navbar__link--active')).toHaveText([name]);
  }
});
