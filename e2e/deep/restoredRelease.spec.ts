import {expect, test, type Page} from '@playwright/test';
import {CostPage, most} from '../support/costPage';
import {read} from '../support/offline';
import {open} from '../support/page';
import {backForwardCache, goBackToKept, leaveFor} from '../support/restored';
import {addressOf} from '../support/site';
import {word} from '../support/words';
import {builtReleases, changedChapter, expectWhollyOf, hostFor} from './releases';

test.use(backForwardCache);

const changed = addressOf('en', `${changedChapter.name}/`);
const other = addressOf('en', 'load-balancers/');
const cost = addressOf('en', 'cost-and-latency/');

const follow = (page: Page, address: string) => page.locator(`.menu a[href^="${address}"]`).click();

test('a page that was kept from before a release is wholly of it, and a link leads to the newer one', async ({
  browser,
}) => {
  const [older, newer] = builtReleases();
  const {origin, publish, close} = await hostFor(older);
  const context = await browser.newContext({baseURL: origin, serviceWorkers: 'block'});
  const page = await context.newPage();
  const documents: string[] = [];
  const failures: string[] = [];
  page.on('pageerror', ({message}) => failures.push(message));
  await open(page, cost);
  await leaveFor(page, other);
  publish(newer);

  await goBackToKept(page);
  await expectWhollyOf(page, older, cost);
  await new CostPage(page, 'en').traffic.press('End');
  await expect(page).toHaveURL(/[?&]trafficGb=10485760$/);
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(new URL(request.url()).pathname);
  });
  await follow(page, changed);
  await expectWhollyOf(page, newer, changed);
  await expect(page).toHaveURL((url) => url.searchParams.get('trafficGb') === most.trafficGb);
  expect(documents).toEqual([changed]);
  expect(failures).toEqual([]);
  await context.close();
  close();
});

test('a page that was kept while another window took the newer release is of one of the two', async ({
  browser,
}) => {
  const [older, newer] = builtReleases();
  const {origin, publish, close} = await hostFor(older);
  const context = await browser.newContext({baseURL: origin, serviceWorkers: 'allow'});
  const page = await context.newPage();
  await read(page, changed);
  await leaveFor(page, other);
  await read(page, other);
  const window = await context.newPage();
  await read(window, other);
  publish(newer);
  await window.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await window
    .locator('[data-edition]')
    .getByRole('button', {name: word('en', 'takeNewer')})
    .click();
  await expectWhollyOf(window, newer, other);
  await expectWhollyOf(page, older, other);

  await page.evaluate(() => history.back());
  await expect.poll(() => new URL(page.url()).pathname).toBe(changed);
  await expect(page.locator('html[data-has-hydrated="true"]:not([data-hydrating])')).toBeAttached();
  const shown = await page.locator('html').getAttribute('data-release');
  await expectWhollyOf(page, shown === older.name ? older : newer, changed);
  await follow(page, other);
  await expectWhollyOf(page, newer, other);
  await context.close();
  close();
});
