import {cp, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile} from 'node:fs/promises';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test, type Page} from '@playwright/test';
import siteConfig from '../../docusaurus.config';
import {translations} from '../../languages';
import {staticHost} from '../../scripts/preview/staticHost';
import {markRelease, workerScript} from '../../src/delivery/offline/build';
import {byDefault, CostPage, most} from '../support/costPage';
import {expectKept, read} from '../support/offline';
import {drawCharts, open} from '../support/page';
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

/** A copy of the built site as another release. */
async function anotherRelease(release: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'guide-release-'));
  await cp('build', folder, {recursive: true});
  for (const file of await readdir(folder, {recursive: true})) {
    if (!file.endsWith('.html')) continue;
    const place = path.join(folder, file);
    await writeFile(place, markRelease(await readFile(place, 'utf8'), release));
  }
  const source = await readFile('src/delivery/offline/worker.ts', 'utf8');
  await writeFile(path.join(folder, 'sw.js'), workerScript(source, release));
  return folder;
}

test('a newer release is offered and not forced, and no reader sees two', async ({browser}) => {
  const newer = await anotherRelease('fffffffffff2');
  // A link that leads from one release to the other, as hosts do it.
  const site = `${newer}-open`;
  await symlink(path.resolve('build'), site);
  const server = staticHost({
    folder: site,
    baseUrl: siteConfig.baseUrl,
    locales: translations,
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const context = await browser.newContext({baseURL, serviceWorkers: 'allow'});
  const page = await context.newPage();
  const shown = page.locator('html');
  const newRelease = 'fffffffffff2';
  await read(page, addressOf('en', 'dns/'));
  await read(page, addressOf('en', 'load-balancers/'));

  await symlink(newer, `${site}-next`);
  await rename(`${site}-next`, site);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(notice(page)).toContainText(word('en', 'newer'));
  await expect(shown).not.toHaveAttribute('data-release', newRelease);

  await notice(page)
    .getByRole('button', {name: word('en', 'takeNewer')})
    .click();
  await expect(shown).toHaveAttribute('data-release', newRelease);
  await expectKept(page);
  expect(await page.evaluate(() => caches.keys())).toEqual(['guide-fffffffffff2']);

  await context.setOffline(true);
  await open(page, addressOf('en', 'load-balancers/'));
  await expect(shown).toHaveAttribute('data-release', newRelease);
  // What was read in the older release only is gone with it.
  await page.locator(`.menu a[href="${addressOf('en', 'dns/')}"]`).click();
  await expect(notice(page)).toContainText(word('en', 'unreachable'));
  await expect(shown).toHaveAttribute('data-release', newRelease);

  await context.close();
  server.close();
  await rm(newer, {recursive: true});
  await rm(site);
});
