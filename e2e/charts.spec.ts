import type {ServerResponse} from 'node:http';
import {passOn, standBetween, type Answer} from './support/between';
import {CostPage} from './support/costPage';
import {layoutShifts, recordLayoutShift} from './support/layoutShift';
import {drawCharts, open} from './support/page';
import {addressOf, locales, type Locale} from './support/site';
import {deepUnless, expect, test, type Page} from './support/test';
import {word} from './support/words';

/** Only the chart library itself has it. */
const libraryWord = 'recharts-surface';

/** On none of them is half a chart in view when the page opens. */
const usualSizes = [
  {width: 360, height: 740},
  {width: 768, height: 1024},
  {width: 1280, height: 800},
];

/** The scripts that a page has fetched and that hold the chart library. */
function watchChartLibrary(page: Page): () => Promise<string[]> {
  const scripts: Promise<string | undefined>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const holdsLibrary = response
      .text()
      .then((text) => (text.includes(libraryWord) ? response.url() : undefined));
    scripts.push(holdsLibrary);
  });
  return async () => (await Promise.all(scripts)).filter((url) => url !== undefined);
}

for (const locale of locales) {
  test.describe(`charts, ${locale}`, () => {
    // When they come does not depend on the language; what they move does.
    const whenTheyCome = deepUnless(locale === 'en');

    test('come when the page is read, and not before', whenTheyCome, async ({page}) => {
      const chartLibrary = watchChartLibrary(page);
      const guide = new CostPage(page, locale);
      for (const size of usualSizes) {
        await page.setViewportSize(size);
        await guide.open();
        await page.waitForLoadState('networkidle');
        const first = page.locator('[data-chart]').first();
        await expect(first).toHaveAttribute('data-chart', 'waiting');
        expect(await chartLibrary(), `${size.width} × ${size.height}`).toEqual([]);
      }
      await drawCharts(page);
      expect(await chartLibrary()).not.toEqual([]);
    });

    test(
      'come by themselves where the reader looks at their frame',
      whenTheyCome,
      async ({page}) => {
        await new CostPage(page, locale).open();
        const frame = page.locator('[data-chart]').first();
        await expect(frame).toHaveAttribute('data-chart', 'waiting');
        // A window that reaches as far as the frame shows it without a sign of the reader's hand.
        const bottom = await frame.evaluate((element) => element.getBoundingClientRect().bottom);
        await page.setViewportSize({width: 1280, height: Math.ceil(bottom)});
        await expect(frame.locator('svg').first()).toBeVisible();
      },
    );

    test('keep the height of their frames and move nothing', async ({page}) => {
      await recordLayoutShift(page);
      const guide = new CostPage(page, locale);
      await guide.open();
      const frames = page.locator('[data-chart]');
      const heights = () => frames.evaluateAll((all) => all.map((frame) => frame.clientHeight));
      const before = await heights();
      expect(before.length).toBeGreaterThan(0);
      await drawCharts(page);
      expect(await heights()).toEqual(before);
      expect(await layoutShifts(page)).toEqual([]);
    });
  });
}

/** A script that a host keeps for a year, and what may come in its place. */
type Failure = (script: Answer, response: ServerResponse) => unknown;

const signIn = '<!doctype html><title>Sign in</title><h1>Sign in</h1>';

const failures: Readonly<Record<string, Failure>> = {
  'answers 404': (_, response) => response.writeHead(404).end(),
  'never answers': () => undefined,
  'breaks off': (_, response) => response.destroy(),
  'is a page': ({headers}, response) =>
    response.writeHead(200, {...headers, 'content-type': 'text/html'}).end(signIn),
  'is a page by the name of a script': ({headers}, response) =>
    response.writeHead(200, headers).end(signIn),
  'is half of it': ({headers, body}, response) =>
    response.writeHead(200, headers).end(body.subarray(0, body.length / 2)),
};

/** The others end as these do: without a script, or with another text in its place. */
const usual = ['answers 404', 'never answers', 'is a page by the name of a script'];

/** What goes wrong does not depend on the language; what is said of it does. */
const failuresIn = (locale: Locale) =>
  Object.entries(failures).slice(0, locale === 'en' ? undefined : 1);

for (const locale of locales) {
  for (const [failure, fail] of failuresIn(locale)) {
    const title = `a chart whose script ${failure} leaves its table, one line and another try, ${locale}`;
    test(title, deepUnless(usual.includes(failure)), async ({page, baseURL}) => {
      let failed = 0;
      let isMended = false;
      const {origin, close} = await standBetween(baseURL ?? '', (answer, response) => {
        if (isMended || !answer.body.includes(libraryWord)) return passOn(answer, response);
        failed += 1;
        return fail(answer, response);
      });
      await page.clock.install();
      await open(page, origin + addressOf(locale, 'cost-and-latency/'));
      const guide = new CostPage(page, locale);
      const frame = guide.comparison.locator('[data-chart]');
      await guide.openComparison();
      await frame.scrollIntoViewIfNeeded();
      await expect.poll(() => failed).toBeGreaterThan(0);
      if (failure === 'never answers') await page.clock.fastForward('00:31');
      await expect(frame.getByRole('alert')).toBeVisible();
      await expect(guide.comparison.getByRole('table').first()).toBeVisible();

      isMended = true;
      await frame.getByRole('button', {name: word(locale, 'tryAgain')}).click();
      await expect(frame.locator('svg').first()).toBeVisible();
      await expect(frame.getByRole('alert')).toHaveCount(0);
      close();
    });
  }
}
