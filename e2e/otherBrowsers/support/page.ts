import type {OtherBrowser} from './browser';
import {expect} from './test';

const OPENING_MS = 120_000;

/** What went wrong on the page that is open. */
export const problemsOf = (browser: OtherBrowser) => browser.evaluate(() => window.problems);

/** Opens a page and waits until all of it is hydrated. */
export async function open(browser: OtherBrowser, url: string): Promise<void> {
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
export async function openEverything(browser: OtherBrowser): Promise<void> {
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
          // One that is open and has nothing in it but its summary is one that its component has not filled yet.
          const empty = document.querySelectorAll(
            'details[open]:not(:has(> :not(summary))) > summary',
          );
          return [...closed, ...waiting, ...empty, ...(frame === null ? [] : [frame])].map(
            (element) =>
              `${element.tagName} of ${element.closest('details')?.querySelector('summary')?.textContent ?? ''}: ${element.textContent.slice(0, 80)}`,
          );
        }),
      {timeout: OPENING_MS},
    )
    .toEqual([]);
}

/** What the page tells with its voice raised: a part that did not load, an input that cannot be used. */
export const alertsOf = (browser: OtherBrowser) =>
  browser.evaluate(() =>
    [...document.querySelectorAll('main [role=alert]')]
      .map(({textContent}) => textContent)
      .filter((text) => text !== ''),
  );

/** The page's path with its scenario and its section, decoded. */
export const shownAddress = async (browser: OtherBrowser) =>
  decodeURIComponent(
    await browser.evaluate(() => location.pathname + location.search + location.hash),
  );

/** The answer of the cost simulation in words. */
export const sentence = (browser: OtherBrowser) =>
  browser.evaluate(
    () => document.querySelector('[data-component="CostSimulation"] p')?.textContent ?? '',
  );

export const scrolled = (browser: OtherBrowser) => browser.evaluate(() => Math.round(scrollY));
