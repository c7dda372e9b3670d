import {serveInPieces} from './support/inPieces';
import {layoutShifts, recordLayoutShift} from './support/layoutShift';
import {open} from './support/page';
import {addressOf} from './support/site';
import {expect, test as base} from './support/test';

const test = base.extend<{slowOrigin: string}>({
  slowOrigin: async ({baseURL}, use) => {
    const {origin, close} = await serveInPieces(baseURL ?? '', 30);
    await use(origin);
    close();
  },
});

/** Pages whose first view holds what finds its width as it grows: a table, a list of answers, the bar of every page. */
const pages = [
  addressOf('en', ''),
  addressOf('en', 'architecture/'),
  addressOf('en', 'checklist/'),
  addressOf('zh-Hans', 'troubleshooting/'),
];

test.describe('a page that arrives in pieces', () => {
  for (const address of pages) {
    test(`${address} is painted whole, and nothing jumps`, async ({page, slowOrigin}) => {
      await recordLayoutShift(page);
      await open(page, slowOrigin + address);
      expect(await layoutShifts(page)).toEqual([]);
    });
  }
});
