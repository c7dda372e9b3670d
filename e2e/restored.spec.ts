import {CostPage, least, most} from './support/costPage';
import {backForwardCache, goBackToKept, leaveFor} from './support/restored';
import {addressOf, locales, type Locale} from './support/site';
import {deepUnless, expect, test, type Page} from './support/test';
import {watch} from './support/watch';
import {word} from './support/words';

// One browser for all of them, beside that of the other tests.
test.use(backForwardCache);

/** What zone-blind ClusterIP costs at the slider's near end in two zones, in digits. */
const leastOfTwoZones = '0.10';

const otherLanguage = (locale: Locale): Locale => (locale === 'en' ? 'zh-Hans' : 'en');

const themeOf = (page: Page) => page.locator('html').getAttribute('data-theme');

/** Presses the switch in the bar until the page has another theme: it goes round by way of the system's. */
async function changeTheme(page: Page): Promise<string | null> {
  const before = await themeOf(page);
  const button = page.locator('.navbar button[class*="toggleButton"]');
  await expect(async () => {
    await button.click();
    expect(await themeOf(page)).not.toBe(before);
  }).toPass();
  return themeOf(page);
}

/** Playwright's `toHaveURL` with a function waits until the page has loaded, which one that was kept never does again. */
const expectTraffic = (page: Page, trafficGb: string) =>
  expect.poll(() => new URL(page.url()).searchParams.get('trafficGb')).toBe(trafficGb);

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

for (const locale of locales) {
  test.describe(`a page that the browser kept whole, ${locale}`, deepUnless(false), () => {
    const elsewhere = addressOf(otherLanguage(locale), 'cost-and-latency/');

    test('shows its scenario after Back, in figures and address, and goes on', async ({page}) => {
      const problems = watch(page);
      const guide = new CostPage(page, locale);
      const search = `?v=1&trafficGb=${most.trafficGb}&azCount=2`;
      await guide.open('?v=1&azCount=2');
      await guide.traffic.press('End');
      await guide.expectAddressCarries(most.trafficGb);
      const answer = await guide.sentence().textContent();
      await guide.comparison.scrollIntoViewIfNeeded();
      const place = await scrolled(page);
      await leaveFor(page, elsewhere);
      // What another page is set to is no business of the one that was left.
      const other = new CostPage(page, otherLanguage(locale));
      await other.setLeast();

      await goBackToKept(page);
      expect(await page.evaluate(() => location.search)).toBe(search);
      expect(new URL(page.url()).search).toBe(search);
      await expect(guide.sentence()).toHaveText(answer ?? '');
      await expect(guide.traffic).toHaveValue((await guide.traffic.getAttribute('max')) ?? '');
      await expect.poll(() => scrolled(page)).toBe(place);

      await guide.traffic.press('Home');
      await expectTraffic(page, least.trafficGb);
      await guide.expectClusterIpCost(leastOfTwoZones);
      const dns = addressOf(locale, 'dns/');
      await page.locator(`.menu a[href^="${dns}"]`).click();
      await expect.poll(() => new URL(page.url()).pathname).toBe(dns);
      await expectTraffic(page, least.trafficGb);
      await page.evaluate(() => history.back());
      await expect(guide.sentence()).toContainText(leastOfTwoZones);
      await expectTraffic(page, least.trafficGb);
      expect(problems).toEqual([]);
    });

    test('has in its address what was chosen in the moment in which it was left', async ({
      page,
    }) => {
      const guide = new CostPage(page, locale);
      await guide.open();
      // The page is told of it and leaves within one task: the address has had no time to follow.
      await guide.traffic.evaluate((slider: HTMLInputElement) => {
        addEventListener('leaving', () => {
          slider.value = slider.max;
          slider.dispatchEvent(new Event('input', {bubbles: true}));
        });
      });
      await leaveFor(page, elsewhere);
      await goBackToKept(page);
      await expectTraffic(page, most.trafficGb);
      await guide.expectClusterIpCost(most.clusterip);
    });

    test('has the theme that was chosen on the page after it', async ({page}) => {
      const guide = new CostPage(page, locale);
      await guide.open();
      const before = await themeOf(page);
      await leaveFor(page, elsewhere);
      const chosen = await changeTheme(page);
      expect(chosen).not.toBe(before);
      await goBackToKept(page);
      await expect(page.locator('html')).toHaveAttribute('data-theme', chosen ?? '');
    });

    test('says that the network is gone, where it went meanwhile', async ({page, context}) => {
      await new CostPage(page, locale).open();
      await leaveFor(page, elsewhere);
      await context.setOffline(true);
      await goBackToKept(page);
      const notice = page.locator('[data-edition]');
      await expect(notice).toContainText(word(locale, 'offline').slice(0, 6));
      await context.setOffline(false);
      await expect(notice).not.toBeAttached();
    });
  });
}
