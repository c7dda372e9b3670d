import {expect, test as base} from '@playwright/test';
import {word} from '../../support/words';
import type {Locale} from '../../support/site';
import type {BrowserName, OtherBrowser} from './browser';
import {openFirefox} from './firefox';
import {installed} from './installed';
import {serveWatched} from './watched';
import {openWebkit} from './webkit';

export {expect} from '@playwright/test';

interface Options {
  readonly other: BrowserName;
}

interface Guide {
  readonly browser: OtherBrowser;
  /** Where the site is for this browser, without a slash at the end. */
  readonly site: string;
  /** Files that the site did not have when the browser asked. */
  readonly refused: string[];
}

interface Always {
  readonly isHere: void;
  readonly hasAllFiles: void;
}

async function start(name: BrowserName): Promise<OtherBrowser> {
  const {program, missing} = installed(name);
  if (missing !== undefined) throw new Error(missing);
  return name === 'firefox'
    ? openFirefox(program('firefox'))
    : openWebkit(program('driver'), program('browser'));
}

/** One browser for all tests of a project: it takes seconds to start. */
export const test = base.extend<Always, Options & {readonly guide: Guide}>({
  other: ['firefox', {option: true, scope: 'worker'}],
  guide: [
    async ({other}, use) => {
      const {server, watched, refused} = await serveWatched(
        `http://127.0.0.1:${process.env.E2E_PORT}`,
      );
      const browser = await start(other);
      await use({browser, site: watched, refused});
      await browser.close();
      server.close();
    },
    {scope: 'worker', timeout: 180_000},
  ],
  // Before the browser is started for it.
  isHere: [
    async ({other}, use) => {
      const {missing = ''} = installed(other);
      // eslint-disable-next-line no-restricted-syntax -- a browser that is not on this machine; the workflow makes it a fault
      base.skip(missing !== '', missing);
      await use();
    },
    {auto: true},
  ],
  hasAllFiles: [
    async ({guide: {refused}}, use) => {
      refused.length = 0;
      await use();
      expect(refused, 'what the site did not have').toEqual([]);
    },
    {auto: true},
  ],
});

/** Puts a mark on the one element of a kind that has this name or text, and gives the selector of the mark. */
export async function mark(browser: OtherBrowser, selector: string, name: string): Promise<string> {
  const found = await browser.evaluate(
    (all, wanted) => {
      document
        .querySelectorAll('[data-marked]')
        .forEach((old) => old.removeAttribute('data-marked'));
      const nameOf = (element: Element) =>
        element.getAttribute('aria-label') ??
        // Buttons can have labels, too, and mostly have none.
        (element as Partial<HTMLInputElement>).labels?.[0]?.textContent ??
        element.textContent;
      const one = [...document.querySelectorAll(all)].find(
        (element) => nameOf(element)?.trim() === wanted && element.checkVisibility(),
      );
      one?.setAttribute('data-marked', '');
      one?.scrollIntoView({block: 'center', behavior: 'instant'});
      return one !== undefined;
    },
    selector,
    name,
  );
  if (!found) throw new Error(`No ${selector} is named “${name}”.`);
  return '[data-marked]';
}

/** The same, by the id of the string that names it. */
export function markWord(
  browser: OtherBrowser,
  selector: string,
  locale: Locale,
  name: Parameters<typeof word>[1],
): Promise<string> {
  return mark(browser, selector, word(locale, name));
}
