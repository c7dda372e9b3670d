import {least, most} from '../support/costPage';
import {addressOf, locales, sitePages, type Locale} from '../support/site';
import {chaptersWithMostWays, titleOf, waysFrom} from '../support/ways';
import {word} from '../support/words';
import type {OtherBrowser} from './support/browser';
import {expect, mark, markWord, test} from './support/test';

const problemsOf = (browser: OtherBrowser) => browser.evaluate(() => window.problems);

async function open(browser: OtherBrowser, url: string): Promise<void> {
  await browser.goto(url);
  await expect
    .poll(() =>
      browser.evaluate(
        () =>
          document.querySelector('html[data-has-hydrated="true"]:not([data-hydrating])') !== null,
      ),
    )
    .toBe(true);
}

/** Opens every panel, also those that come within one, and brings every chart into view until it is drawn. */
async function openEverything(browser: OtherBrowser): Promise<void> {
  await expect
    .poll(
      () =>
        browser.evaluate(() => {
          const closed = document.querySelectorAll<HTMLElement>(
            'main details:not([open]) > summary, [data-component] details:not([open]) > summary',
          );
          closed.forEach((summary) => summary.click());
          const frame = document.querySelector('[data-chart]:not([data-chart="ready"])');
          frame?.scrollIntoView({block: 'center', behavior: 'instant'});
          const waiting = document.querySelectorAll('[data-panel="waiting"]');
          return [
            ...[...closed, ...waiting].map((element) => element.textContent.slice(0, 80)),
            ...(frame === null ? [] : [frame.outerHTML.slice(0, 200)]),
          ];
        }),
      {timeout: 120_000},
    )
    .toEqual([]);
}

/** Figures that are none, in what the page shows. */
const nonsense = (browser: OtherBrowser) =>
  browser.evaluate(
    () => document.body.innerText.match(/\b(?:NaN|Infinity|undefined|\[object)\b.{0,40}/g) ?? [],
  );

const shownAddress = (browser: OtherBrowser) =>
  browser.evaluate(() => location.pathname + location.search + location.hash);

for (const {address, locale} of sitePages()) {
  test(`${address} holds with everything opened`, async ({guide: {browser, site}}) => {
    await open(browser, site + address);
    expect(await browser.evaluate(() => document.documentElement.lang)).toBe(locale);
    await openEverything(browser);
    expect(await nonsense(browser)).toEqual([]);
    const overflow = await browser.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, 'nothing scrolls sideways').toBeLessThanOrEqual(0);
    expect(await problemsOf(browser)).toEqual([]);
  });
}

const sentence = (browser: OtherBrowser) =>
  browser.evaluate(
    () => document.querySelector('[data-component="CostSimulation"] p')?.textContent ?? '',
  );

/** Text that a paste brings: it is selected in one field, copied, and pasted into another, by keys. */
async function paste(browser: OtherBrowser, text: string, into: string): Promise<void> {
  await browser.evaluate((given) => {
    const source = document.createElement('textarea');
    source.id = 'source';
    source.value = given;
    document.querySelector('main')?.prepend(source);
    source.focus();
  }, text);
  await browser.press('Control+a', 'Control+c');
  await browser.click(into);
  await browser.press('Control+v');
  await browser.evaluate(() => document.querySelector('#source')?.remove());
}

const bill =
  'line_item_usage_type,line_item_operation,line_item_unblended_rate,line_item_usage_amount\nUSE2-DataTransfer-Regional-Bytes,InterZone-In,0.01,512\nUSE2-DataTransfer-Regional-Bytes,InterZone-Out,0.01,512';

const costChapter = (locale: Locale) => addressOf(locale, 'cost-and-latency/');

for (const locale of locales) {
  test(`a slider moves figures and address, ${locale}`, async ({guide: {browser, site}}) => {
    await open(browser, site + costChapter(locale));
    const slider = await markWord(browser, 'input[type=range]', locale, 'traffic');
    await browser.evaluate((one) => document.querySelector<HTMLElement>(one)?.focus(), slider);
    for (const [key, end] of [
      ['End', most],
      ['Home', least],
    ] as const) {
      await browser.press(key);
      await expect.poll(() => sentence(browser)).toContain(end.clusterip);
      await expect.poll(() => shownAddress(browser)).toContain(`trafficGb=${end.trafficGb}`);
    }
    await browser.press('PageUp');
    await expect.poll(() => sentence(browser)).not.toContain(least.clusterip);
    expect(await problemsOf(browser)).toEqual([]);
  });

  test(`a link leads to its section, Back leads to where it stood, ${locale}`, async ({
    guide: {browser, site},
  }) => {
    const [chapter = ''] = chaptersWithMostWays(locale);
    const way = waysFrom(chapter, locale).find(({section}) => section !== '');
    const scenario = '?v=1&trafficGb=40960';
    await open(browser, site + chapter + scenario);
    const link = `article a[href="${way?.href}"]`;
    const before = await browser.evaluate((one) => {
      document.querySelector(one)?.scrollIntoView({block: 'center', behavior: 'instant'});
      return Math.round(scrollY);
    }, link);
    await browser.click(link);
    await expect
      .poll(() => browser.evaluate(() => document.querySelector('h1')?.textContent))
      .toBe(titleOf(way?.address ?? ''));
    await expect
      .poll(() => shownAddress(browser).then(decodeURIComponent))
      .toBe(`${way?.address}${scenario}#${way?.section}`);
    await expect
      .poll(() =>
        browser.evaluate((id) => {
          const top = document.getElementById(id)?.getBoundingClientRect().top ?? NaN;
          const rest = document.documentElement.scrollHeight - innerHeight - scrollY;
          return (top >= 0 && top <= 120) || (rest <= 1 && top < innerHeight);
        }, way?.section ?? ''),
      )
      .toBe(true);
    await browser.back();
    await expect.poll(() => shownAddress(browser)).toBe(chapter + scenario);
    await expect
      .poll(() => browser.evaluate(() => document.querySelector('h1')?.textContent))
      .toBe(titleOf(chapter));
    await expect
      .poll(async () => Math.abs((await browser.evaluate(() => scrollY)) - before))
      .toBeLessThanOrEqual(2);
    expect(await problemsOf(browser)).toEqual([]);
  });

  test(`a bill is pasted, a link is copied, ${locale}`, async ({guide: {browser, site}}) => {
    await open(browser, site + costChapter(locale));
    await browser.click(await markWord(browser, 'summary', locale, 'measured'));
    await expect
      .poll(() => markWord(browser, 'textarea', locale, 'measureResult').catch(() => ''))
      .not.toBe('');
    const box = '[data-marked]';
    await paste(browser, bill, box);
    const arithmetic = () =>
      browser.evaluate(
        (name) => document.querySelector(`[role=group][aria-label="${name}"]`)?.textContent ?? '',
        word(locale, 'measureArithmetic'),
      );
    await expect.poll(arithmetic).toMatch(/512 GB ÷ 2\/3 = .*768 GB/);

    await browser.evaluate(() => {
      document
        .querySelectorAll<HTMLElement>(
          '[data-component="CostSimulation"] details:not([open]) > summary',
        )
        .forEach((summary) => summary.click());
    });
    await expect
      .poll(() =>
        mark(browser, '[data-component="CostSimulation"] button', word(locale, 'copyLink')).catch(
          () => '',
        ),
      )
      .not.toBe('');
    await browser.click(box);
    await markWord(browser, 'textarea', locale, 'measureResult');
    await browser.click(box);
    // The clipboard is filled in its own time.
    await expect(async () => {
      await browser.press('Control+a', 'Control+v');
      const pasted = await browser.evaluate(
        (one) => document.querySelector<HTMLTextAreaElement>(one)?.value,
        box,
      );
      expect(pasted).toBe(site + costChapter(locale));
    }).toPass({timeout: 120_000});
    expect(await problemsOf(browser)).toEqual([]);
  });

  test(`paper has the figures, ${locale}`, async ({guide: {browser, site}}) => {
    await open(browser, site + costChapter(locale));
    const pages = await browser.print();
    // A driver that cannot print says so in decisions/other-browsers.md.
    expect(pages?.length ?? Infinity).toBeGreaterThan(50_000);
    await expect.poll(() => sentence(browser)).toContain('136.53');
    expect(await problemsOf(browser)).toEqual([]);
  });
}
