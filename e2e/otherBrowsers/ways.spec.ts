import {most} from '../support/costPage';
import {addressOf, locales} from '../support/site';
import {chaptersWithMostWays, titleOf, waysFrom, type Way} from '../support/ways';
import type {OtherBrowser} from './support/browser';
import {open, problemsOf, scrolled, sentence, shownAddress} from './support/page';
import {expect, markWord, test} from './support/test';

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

/** Follows a link of the bars, which may be folded away. */
const follow = (browser: OtherBrowser, link: string) =>
  browser.evaluate((one) => {
    const element = document.querySelector<HTMLElement>(one);
    if (element === null) throw new Error(`There is no ${one}.`);
    element.click();
  }, link);

/** Whether the page that is open is the one that was marked, and not one that was loaded since. */
const isMarkedPage = (browser: OtherBrowser) =>
  browser.evaluate(() => document.documentElement.hasAttribute('data-same'));

/** A page that is being left tells nothing; an empty text stands for that. */
const unlessLeaving = (answer: Promise<string | null | undefined>) =>
  answer.then(
    (text) => text ?? '',
    () => '',
  );

for (const locale of locales) {
  const chapter = addressOf(locale, 'cost-and-latency/');
  const elsewhere = addressOf(locale, 'dns/');
  const otherLocale = locales.find((name) => name !== locale) ?? locale;

  test(`what a slider has set is kept in another chapter, in the other language and by Back, ${locale}`, async ({
    guide: {browser, site},
  }) => {
    const expectKept = async (address: string) => {
      await expect
        .poll(() => unlessLeaving(shownAddress(browser)))
        .toMatch(new RegExp(`^${address}\\?.*trafficGb=${most.trafficGb}`));
      await expect.poll(() => unlessLeaving(title(browser))).toBe(titleOf(address));
      if (address === elsewhere) return;
      await expect.poll(() => unlessLeaving(sentence(browser))).toContain(most.clusterip);
    };
    await open(browser, site + chapter);
    const slider = await markWord(browser, 'input[type=range]', locale, 'traffic');
    await browser.evaluate((one) => document.querySelector<HTMLElement>(one)?.focus(), slider);
    await browser.press('End');
    await expectKept(chapter);

    await browser.evaluate(() => document.documentElement.setAttribute('data-same', ''));
    await follow(browser, `.menu a[href^="${elsewhere}"]`);
    await expectKept(elsewhere);
    await browser.back();
    await expectKept(chapter);
    expect(await isMarkedPage(browser), 'no page is loaded anew').toBe(true);
    expect(await problemsOf(browser)).toEqual([]);

    await follow(browser, `.navbar .dropdown__menu a[lang="${otherLocale}"]`);
    await expectKept(addressOf(otherLocale, 'cost-and-latency/'));
    expect(await problemsOf(browser)).toEqual([]);
    await browser.back();
    await expectKept(chapter);
    expect(await problemsOf(browser)).toEqual([]);
  });
}
