import {expect, test, type Page} from '@playwright/test';
import {byDefault, CostPage, most} from '../support/costPage';
import {expectKept, read} from '../support/offline';
import {drawCharts} from '../support/page';
import {addressOf, locales} from '../support/site';
import {word} from '../support/words';

// Elsewhere there is none, because requests that it makes pass by what a test puts in their way.
test.use({serviceWorkers: 'allow'});

const notice = (page: Page) => page.locator('[data-edition]');

for (const locale of locales) {
  test(`a chapter that was read opens without a network, and says so, ${locale}`, async ({
    page,
    context,
  }) => {
    const guide = new CostPage(page, locale);
    await read(page, addressOf(locale, 'cost-and-latency/'));
    await drawCharts(page);
    await expectKept(page);
    await context.setOffline(true);

    await guide.open('?v=1&azCount=3');
    await drawCharts(page);
    await guide.expectClusterIpCost(byDefault.clusterip);
    await guide.setMost();
    await expect(notice(page)).toContainText(word(locale, 'offline').slice(0, 6));
    await expect(notice(page)).toContainText(/\d/);
    await context.setOffline(false);
    await expect(notice(page)).not.toBeAttached();
  });
}

test('a link to what can be had from nowhere leaves the page with all that was typed', async ({
  page,
  context,
}) => {
  const guide = new CostPage(page, 'en');
  const start = addressOf('en', 'cost-and-latency/');
  await read(page, start);
  await guide.setMost();
  const address = page.url();
  await context.setOffline(true);
  await page.locator(`.menu a[href^="${addressOf('en', 'migration/')}"]`).click();
  await expect(notice(page)).toContainText(word('en', 'unreachable'));
  await expect(page).toHaveURL(address);
  await guide.expectTraffic(most);
  await expect(page.locator('#nprogress')).toHaveCount(0);

  await context.setOffline(false);
  await guide.goTo('migration');
  await expect(page.locator('h1')).toContainText('Move a service');
});
