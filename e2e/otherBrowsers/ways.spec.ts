import {locales} from '../support/site';
import {chaptersWithMostWays, titleOf, waysFrom, type Way} from '../support/ways';
import type {OtherBrowser} from './support/browser';
import {open, problemsOf, scrolled, shownAddress} from './support/page';
import {expect, test} from './support/test';

const SCENARIO = '?v=1&trafficGb=40960';

const title = (browser: OtherBrowser) =>
  browser.evaluate(() => document.querySelector('h1')?.textContent);

/** Whether a section begins below the bar, or as far up as the end of the page lets it. */
const isAtTop = (browser: OtherBrowser, section: string) =>
  browser.evaluate((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? NaN;
    const rest = document.documentElement.scrollHeight - innerHeight - scrollY;
    return (top >= 0 && top <= 120) || (rest <= 1 && top < innerHeight);
  }, section);

async function expectPlaceOf(browser: OtherBrowser, {address, section}: Way): Promise<void> {
  await expect.poll(() => title(browser)).toBe(titleOf(address));
  const hash = section === '' ? '' : `#${section}`;
  await expect.poll(() => shownAddress(browser)).toBe(`${address}${SCENARIO}${hash}`);
  await (section === ''
    ? expect.poll(() => scrolled(browser)).toBe(0)
    : expect.poll(() => isAtTop(browser, section)).toBe(true));
}

async function expectReturnTo(browser: OtherBrowser, address: string, place: number) {
  await expect.poll(() => shownAddress(browser)).toBe(address + SCENARIO);
  await expect.poll(() => title(browser)).toBe(titleOf(address));
  await expect.poll(async () => Math.abs((await scrolled(browser)) - place)).toBeLessThanOrEqual(2);
}

/** Brings a link to the middle of the window, as a click will. */
const comeTo = (browser: OtherBrowser, link: string) =>
  browser.evaluate((one) => {
    document.querySelector(one)?.scrollIntoView({block: 'center', behavior: 'instant'});
    return Math.round(scrollY);
  }, link);

for (const locale of locales) {
  const [chapter = ''] = chaptersWithMostWays(locale);
  const ways = waysFrom(chapter, locale);
  const sections = ways.filter(({section}) => section !== '').slice(0, 3);
  const [plain] = ways.filter(({section}) => section === '');

  test(`links lead to their sections, Back leads to where they stood, ${locale}`, async ({
    guide: {browser, site},
  }) => {
    if (plain === undefined) throw new Error(`${chapter} has no link to a page.`);
    await open(browser, site + chapter + SCENARIO);
    expect(sections.length).toBe(3);
    for (const way of [...sections, plain]) {
      const link = `article a[href="${way.href}"]`;
      const before = await comeTo(browser, link);
      await browser.click(link);
      await expectPlaceOf(browser, way);
      await browser.back();
      await expectReturnTo(browser, chapter, before);
    }
    expect(await problemsOf(browser)).toEqual([]);
  });

  test(`a link within the page leads to its section, Back and Forward too, ${locale}`, async ({
    guide: {browser, site},
  }) => {
    await open(browser, site + chapter + SCENARIO);
    const link = '.table-of-contents li:last-child > a';
    const section = await browser.evaluate((one) => {
      scrollTo({top: 700, behavior: 'instant'});
      document.querySelector(one)?.scrollIntoView({block: 'nearest', behavior: 'instant'});
      return decodeURIComponent(
        document.querySelector<HTMLAnchorElement>(one)?.hash.slice(1) ?? '',
      );
    }, link);
    const before = await scrolled(browser);
    expect(before).toBeGreaterThan(500);
    await browser.click(link);
    const way = {address: chapter, section, href: ''};
    await expectPlaceOf(browser, way);
    expect(await scrolled(browser)).toBeGreaterThan(1000);
    await browser.back();
    await expectReturnTo(browser, chapter, before);
    await browser.forward();
    await expectPlaceOf(browser, way);
    expect(await problemsOf(browser)).toEqual([]);
  });

  test(`an address opens at the section that it names, ${locale}`, async ({
    guide: {browser, site},
  }) => {
    const [way] = sections;
    if (way === undefined) throw new Error(`${chapter} has no link to a section.`);
    await open(browser, `${site}${way.address}${SCENARIO}#${encodeURIComponent(way.section)}`);
    await expectPlaceOf(browser, way);
    expect(await problemsOf(browser)).toEqual([]);
  });
}
