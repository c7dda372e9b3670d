import {CostPage} from './support/costPage';
import {open} from './support/page';
import {addressOf, locales, type Locale} from './support/site';
import {deepUnless, expect, test, type Page} from './support/test';
import {chaptersWithMostWays, titleOf, waysFrom, type Way} from './support/ways';
import {watch} from './support/watch';

/** In the window below the sticky bar, in pixels from its top. */
const atTheTop = {least: 0, most: 120};

const scenarios = {'the default scenario': '', 'a scenario': '?v=1&trafficGb=40960&azCount=2'};

/** How the chapter came to be open from which the reader goes on. */
const openings = {
  'the server wrote': async (page: Page, _locale: Locale, chapter: string, search: string) => {
    await open(page, chapter + search);
  },
  'scripts made': async (page: Page, locale: Locale, chapter: string, search: string) => {
    const first = addressOf(locale, 'prerequisites/');
    await open(page, first + search);
    await page.locator(`.menu a[href="${chapter}"]`).click();
    await expectShown(page, chapter);
  },
};

async function expectShown(page: Page, address: string): Promise<void> {
  await expect(page).toHaveURL((url) => url.pathname === address);
  await expect(page.locator('h1')).toHaveText(titleOf(address));
}

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** Where a section begins in the window, in pixels from its top. A section near the end of a page cannot reach the top. */
const topOf = (page: Page, section: string) =>
  page.evaluate((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? NaN;
    const rest = document.documentElement.scrollHeight - innerHeight - scrollY;
    return rest > 1 ? top : Math.min(top, 0);
  }, section);

/** Where the page has come to rest: a scroll may take a while. */
async function restingPlace(page: Page): Promise<number> {
  let place = NaN;
  await expect
    .poll(async () => {
      const before = place;
      place = await scrolled(page);
      return place === before;
    })
    .toBe(true);
  return place;
}

async function expectPlaceOf(page: Page, {section}: Way): Promise<void> {
  if (section === '') {
    await expect.poll(() => scrolled(page)).toBe(0);
    return;
  }
  await expect
    .poll(async () => {
      const top = await topOf(page, section);
      return top >= atTheTop.least && top <= atTheTop.most ? 'at the top' : `at ${top}`;
    })
    .toBe('at the top');
}

/** Brings a link of the text to the middle of the window. */
async function comeTo(page: Page, {href}: Way): Promise<number> {
  const link = page.locator(`article a[href="${href}"]`).first();
  await link.evaluate((element) => element.scrollIntoView({block: 'center', behavior: 'instant'}));
  return scrolled(page);
}

async function follow(page: Page, way: Way): Promise<void> {
  await page.locator(`article a[href="${way.href}"]`).first().click();
  await expectShown(page, way.address);
  await expectPlaceOf(page, way);
}

/** Follows a link, goes back and forward again. */
async function go(page: Page, chapter: string, way: Way): Promise<void> {
  const place = await comeTo(page, way);
  await follow(page, way);
  const arrived = await restingPlace(page);

  await page.goBack();
  await expectShown(page, chapter);
  await expect.poll(() => scrolled(page)).toBe(place);

  await page.goForward();
  await expectShown(page, way.address);
  await expect.poll(() => scrolled(page)).toBe(arrived);

  await page.goBack();
  await expectShown(page, chapter);
  await expect.poll(() => scrolled(page)).toBe(place);
}

/** Brings the middle one of a page's sections to the top of the window. */
async function readOn(page: Page): Promise<string> {
  const headings = page.locator('article :is(h2, h3)[id]');
  const heading = headings.nth(Math.floor((await headings.count()) / 2));
  // The page may still grow above it, while a scenario is taken into account.
  const comeToIt = async () => {
    await heading.evaluate((element) => element.scrollIntoView({behavior: 'instant'}));
    const before = await restingPlace(page);
    await heading.evaluate((element) => element.scrollIntoView({behavior: 'instant'}));
    return (await scrolled(page)) === before;
  };
  await expect.poll(comeToIt).toBe(true);
  expect(await scrolled(page)).toBeGreaterThan(1000);
  return (await heading.getAttribute('id')) ?? '';
}

/**
 * Both openings with and without a scenario on the chapter with most links; on the next two each opening once. What each can break is in
 * the usual ones: a written page as it is, a made one with a scenario, in English; a made one in Chinese.
 */
const visits = (rank: number) =>
  Object.entries(scenarios).flatMap(([scenario, search]) =>
    Object.entries(openings)
      .filter(([opening]) => rank === 0 || (search !== '') === (opening === 'scripts made'))
      .map(([opening, openChapter]) => ({
        scenario,
        search,
        opening,
        openChapter,
        isUsual: rank === 0 && (search !== '') === (opening === 'scripts made'),
      })),
  );

for (const locale of locales) {
  for (const [rank, chapter] of chaptersWithMostWays(locale).slice(0, 3).entries()) {
    const ways = waysFrom(chapter, locale);
    const toSections = ways.filter(({section}) => section !== '').slice(0, 3);
    const plain = ways.filter(({section}) => section === '').slice(0, 2);

    for (const {scenario, search, opening, openChapter, isUsual} of visits(rank)) {
      const details = deepUnless(isUsual && (locale === 'en' || search !== ''));
      test(
        `links of ${chapter}, a page that ${opening}, with ${scenario}`,
        details,
        async ({page}) => {
          const problems = watch(page);
          expect(toSections.length).toBe(3);
          expect(plain.length).toBeGreaterThan(0);
          await openChapter(page, locale, chapter, search);
          for (const way of [...toSections, ...plain]) {
            await test.step(way.href, () => go(page, chapter, way));
            expect(new URL(page.url()).search).toBe(search);
          }
          expect(problems).toEqual([]);
        },
      );
    }
  }
}

const [chapter = ''] = chaptersWithMostWays('en');
const ways = waysFrom(chapter, 'en');
const toSection = ways.find(({section}) => section !== '');
const toPage = ways.find(({section}) => section === '');

test('after a link to a section the keyboard goes on from its heading', async ({page}) => {
  if (toSection === undefined) throw new Error('No link names a section.');
  await open(page, chapter);
  await comeTo(page, toSection);
  await follow(page, toSection);
  await expect(page.locator(`[id="${toSection.section}"]`)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator(`[id="${toSection.section}"] a`)).toBeFocused();
});

test('after a plain link the page stands at its top, and the keyboard goes on from its title', async ({
  page,
}) => {
  if (toPage === undefined) throw new Error('No link leads to a page.');
  await open(page, `${chapter}?v=1&azCount=2`);
  await comeTo(page, toPage);
  await follow(page, toPage);
  await expect(page.locator('main h1')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toBeAttached();
  await page.keyboard.press('Shift+Tab');
  await page.getByRole('link', {name: 'Skip to main content'}).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a link to a section that is not there opens its page at the top', async ({page}) => {
  if (toPage === undefined) throw new Error('No link leads to a page.');
  await open(page, chapter);
  await comeTo(page, toPage);
  const link = page.locator(`article a[href="${toPage.href}"]`).first();
  await link.evaluate((element) =>
    element.setAttribute('href', `${element.getAttribute('href')}#gone`),
  );
  await follow(page, {...toPage, href: `${toPage.href}#gone`});
});

test('Back restores the place after a reload', async ({page}) => {
  if (toSection === undefined) throw new Error('No link names a section.');
  await open(page, chapter);
  const place = await comeTo(page, toSection);
  await follow(page, toSection);
  await page.reload();
  await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
  await expectPlaceOf(page, toSection);
  await page.goBack();
  await expectShown(page, chapter);
  await expect.poll(() => scrolled(page)).toBe(place);
});

test('Back restores the place before a link within the page', async ({page}) => {
  await open(page, chapter);
  const link = page.locator('.table-of-contents a').last();
  await page.evaluate(() => scrollTo({top: 700, behavior: 'instant'}));
  const place = await scrolled(page);
  await link.click();
  await expect.poll(() => scrolled(page)).toBeGreaterThan(1000);
  const arrived = await restingPlace(page);
  await page.goBack();
  await expect.poll(() => scrolled(page)).toBe(place);
  await page.goForward();
  await expect.poll(() => scrolled(page)).toBe(arrived);
});

for (const search of Object.values(scenarios)) {
  test(`the other language opens at the same section: "${search}"`, async ({page}) => {
    await open(page, chapter + search);
    const section = await readOn(page);
    await new CostPage(page, 'en').switchLanguage('zh-Hans');
    await expect(page).toHaveURL((url) => url.hash === `#${section}` && url.search === search);
    await expectPlaceOf(page, {address: '', href: '', section});
  });
}

test('the other language opens at the top for who has not read on', async ({page}) => {
  await open(page, `${chapter}#verify`);
  await page.evaluate(() => scrollTo({top: 0, behavior: 'instant'}));
  await new CostPage(page, 'en').switchLanguage('zh-Hans');
  await expect(page).toHaveURL((url) => url.hash === '');
  expect(await scrolled(page)).toBe(0);
});
