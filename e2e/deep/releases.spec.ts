import {expect, test, type Page} from '@playwright/test';
import {unreachableEvent} from '../../src/delivery/browser/offline/unreachable';
import {expectKept, read} from '../support/offline';
import {open} from '../support/page';
import {addressOf} from '../support/site';
import {word} from '../support/words';
import {
  builtReleases,
  changedChapter,
  expectWhollyOf,
  hostFor,
  titleIn,
  withFilesOf,
} from './releases';

const changed = addressOf('en', `${changedChapter.name}/`);
const other = addressOf('en', 'load-balancers/');

const notice = (page: Page) => page.locator('[data-edition]');

/** The page, and what says that there is no network, which the browser fetches when it rests, are on this device. */
async function expectAllKept(page: Page): Promise<void> {
  await expect(async () => {
    await page.evaluate((event) => dispatchEvent(new Event(event)), unreachableEvent);
    await expect(notice(page)).toContainText(word('en', 'unreachable'), {timeout: 1000});
  }).toPass();
  await expectKept(page);
}

const follow = (page: Page, address: string) => page.locator(`.menu a[href="${address}"]`).click();

/** What brings a reader from one release to the next, and the page that they see then. */
const takes = {
  'takes the offer': {
    shown: other,
    take: (page: Page) =>
      notice(page)
        .getByRole('button', {name: word('en', 'takeNewer')})
        .click(),
  },
  'follows a link': {shown: changed, take: (page: Page) => follow(page, changed)},
};

for (const keepsFiles of [false, true]) {
  for (const [how, {take, shown}] of Object.entries(takes)) {
    test(`a reader who ${how} never sees two releases; the host ${keepsFiles ? 'keeps' : 'drops'} the older files`, async ({
      browser,
    }, info) => {
      const [older, newer] = builtReleases();
      expect(titleIn(newer, changed)).toBe(changedChapter.title);
      expect(titleIn(older, changed)).not.toBe(changedChapter.title);
      const {origin, publish, close} = await hostFor(older);
      const context = await browser.newContext({baseURL: origin, serviceWorkers: 'allow'});
      const page = await context.newPage();
      await read(page, changed);
      await read(page, other);

      publish(keepsFiles ? await withFilesOf(older, newer, info.outputPath('site')) : newer);
      await context.setOffline(true);
      for (const address of [changed, other]) {
        await open(page, address);
        await expectWhollyOf(page, older, address);
      }
      await context.setOffline(false);

      await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
      await expect(notice(page)).toContainText(word('en', 'newer'));
      await expectWhollyOf(page, older, other);

      await take(page);
      await expectWhollyOf(page, newer, shown);
      await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([`guide-${newer.name}`]);
      await expectAllKept(page);

      await context.setOffline(true);
      await open(page, shown);
      await expectWhollyOf(page, newer, shown);
      await expect(notice(page)).toContainText(word('en', 'offline').slice(0, 16));
      // What was read in the older release only is gone with it.
      await follow(page, shown === other ? changed : other);
      await expect(notice(page)).toContainText(word('en', 'unreachable'));
      await expectWhollyOf(page, newer, shown);
      await context.close();
      close();
    });
  }
}
