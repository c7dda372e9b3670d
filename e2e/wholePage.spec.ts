import {readFileSync} from 'node:fs';
import {open} from './support/page';
import {addressOf, locales, type Locale} from './support/site';
import {deepUnless, expect, test, type Page, type Route} from './support/test';

const scenario = '?v=1&trafficGb=40960';

const signIn = '<!doctype html><title>Sign in</title><h1>Sign in</h1>';

/** A chapter with still and live parts, and a section of it. */
const chapter = 'architecture/';
const section = 'who-pays';

const builtPage = (locale: Locale) =>
  readFileSync(`build${addressOf(locale, chapter)}index.html`, 'utf8');

/** Answers that are no use for the open page, by what is wrong with them. */
const answers: Readonly<Record<string, (page: string) => string>> = {
  'is not the chapter': () => signIn,
  'is empty': () => '',
  'numbers its parts otherwise': (page) => page.replaceAll(/(data-part="?)2/g, '$13'),
  'has a part more': (page) =>
    page.replace('</article>', `<div data-chapter=${chapter} data-part=99></div></article>`),
  'has a part less': (page) => page.replaceAll(/data-part="?2"?/g, ''),
  'is of another release': (page) => page.replaceAll(/(runtime~main\.)\w+/g, '$1ffffffff'),
};

/** What a visit must not have: errors that nobody has caught, and more than one load of the page. */
function observe(page: Page) {
  const errors: string[] = [];
  const loads: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads.push(new URL(request.url()).pathname);
  });
  return {errors, loads};
}

const isFetch = (route: Route) => route.request().resourceType() === 'fetch';

/** A link of the open chapter's text, made to lead to the section. */
async function followLink(page: Page, locale: Locale): Promise<void> {
  const link = page.locator('[data-chapter] a[href^="/"]').first();
  await link.evaluate(
    (element, address) => element.setAttribute('href', address),
    `${addressOf(locale, chapter)}#${section}`,
  );
  const loaded = page.waitForEvent('load');
  await link.click();
  await loaded;
}

async function expectWhole(page: Page, locale: Locale): Promise<void> {
  await expect(page).toHaveURL(`${addressOf(locale, chapter)}${scenario}#${section}`);
  await expect(page.locator('html[data-has-hydrated="true"]:not([data-hydrating])')).toBeAttached();
  const top = () =>
    page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top, section);
  await expect(async () => {
    const place = await top();
    expect(place).toBeLessThanOrEqual(120);
    expect(place).toBeGreaterThanOrEqual(0);
  }).toPass();
  await expect(page.locator('article p').first()).toBeVisible();
}

/** The others are found by the same two questions, which src/delivery/browser/StillBlock tests one by one. */
const usual = ['is not the chapter', 'has a part more', 'is of another release'];

/** What is wrong with an answer does not depend on the language; that the page is found at its address does. */
const answersIn = (locale: Locale) =>
  Object.entries(answers).slice(0, locale === 'en' ? undefined : 1);

for (const locale of locales) {
  for (const [what, answer] of answersIn(locale)) {
    const title = `a page that ${what} is loaded as a whole, ${locale}`;
    test(title, deepUnless(usual.includes(what)), async ({page}) => {
      await open(page, addressOf(locale, 'dns/') + scenario);
      const {errors, loads} = observe(page);
      const body = answer(builtPage(locale));
      expect(body).not.toBe(builtPage(locale));
      await page.route(`**${addressOf(locale, chapter)}*`, (route) =>
        isFetch(route) ? route.fulfill({body, contentType: 'text/html'}) : route.continue(),
      );
      await followLink(page, locale);
      await expectWhole(page, locale);
      expect(loads).toEqual([addressOf(locale, chapter)]);
      expect(errors).toEqual([]);
    });
  }
}

test('where every answer is another page, that page is shown, once', async ({page}) => {
  await open(page, addressOf('en', 'dns/'));
  const {errors, loads} = observe(page);
  await page.route(`**/${chapter}*`, (route) =>
    route.fulfill({body: signIn, contentType: 'text/html'}),
  );
  await followLink(page, 'en');
  await expect(page.getByRole('heading', {name: 'Sign in'})).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(loads).toEqual([addressOf('en', chapter)]);
  expect(errors).toEqual([]);
});

test('where the files of a release are gone, the new page is loaded, once', async ({page}) => {
  await open(page, addressOf('en', 'dns/') + scenario);
  const {errors, loads} = observe(page);
  const gone = '**/assets/js/*.js';
  await page.route(gone, (route) => route.fulfill({status: 404, body: ''}));
  // The whole page is of the new release, whose files are there.
  await page.route(`**/${chapter}*`, async (route) => {
    if (!isFetch(route)) await page.unroute(gone);
    await route.continue();
  });
  await followLink(page, 'en');
  await expectWhole(page, 'en');
  expect(loads).toEqual([addressOf('en', chapter)]);
  expect(errors).toEqual([]);
});

test('a page that cannot be fetched ahead says nothing, from text or sidebar', async ({page}) => {
  await open(page, addressOf('en', 'dns/') + scenario);
  const {errors, loads} = observe(page);
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() === 404) failed.push(response.url());
  });
  await page.route('**/assets/js/*.js', (route) => route.fulfill({status: 404, body: ''}));
  await page.locator('[data-chapter] a[href^="/"]').first().hover();
  await expect.poll(() => failed.length).toBeGreaterThan(0);
  const before = failed.length;
  await page.locator(`.menu a[href="${addressOf('en', chapter)}"]`).hover();
  await expect.poll(() => failed.length).toBeGreaterThan(before);
  await page.waitForLoadState('networkidle');
  expect(errors).toEqual([]);
  expect(loads).toEqual([]);
});
