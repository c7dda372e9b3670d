import {readFileSync} from 'node:fs';
import {least, most} from '../support/costPage';
import {addressOf, builtFile, locales, sitePages} from '../support/site';
import {open, openEverything, problemsOf, sentence, shownAddress} from './support/page';
import {expect, markWord, test} from './support/test';
import type {OtherBrowser} from './support/browser';

/** So many sliders of a page, all of one kind, are dragged as well: a drag takes longer than keys. */
const DRAGGED = 2;

const sliders = '[data-component] input[type=range]';

/** Puts the mark on the slider at a place in the page, and the focus. */
const focusOn = (browser: OtherBrowser, place: number) =>
  browser.evaluate(
    (all, at) => {
      document.querySelector('[data-marked]')?.removeAttribute('data-marked');
      const slider = document.querySelectorAll<HTMLInputElement>(all)[at];
      slider?.setAttribute('data-marked', '');
      slider?.scrollIntoView({block: 'center', behavior: 'instant'});
      slider?.focus();
    },
    sliders,
    place,
  );

/** Where the marked slider stands, from 0 to 1, and what it says. */
const standing = (browser: OtherBrowser) =>
  browser.evaluate(() => {
    const slider = document.querySelector<HTMLInputElement>('[data-marked]');
    const {value, min, max} = slider ?? {value: NaN, min: NaN, max: NaN};
    const place = (Number(value) - Number(min)) / (Number(max) - Number(min));
    return {place, says: slider?.ariaValueText};
  });

/** Waits until the marked slider stands at one of its ends and says another thing than before. */
async function expectAt(browser: OtherBrowser, end: 0 | 1, before: string | null | undefined) {
  await expect
    .poll(async () => {
      const {place, says} = await standing(browser);
      return {place, saysAnother: says !== before};
    })
    .toEqual({place: end, saysAnother: true});
  return (await standing(browser)).says;
}

const pagesWithSliders = sitePages().filter(({address}) =>
  /type="?range/.test(readFileSync(builtFile(`${address}index.html`), 'utf8')),
);
if (pagesWithSliders.length < 8) throw new Error('Sliders were on four pages of each language.');

for (const locale of locales) {
  test(`a slider moves figures and address, ${locale}`, async ({guide: {browser, site}}) => {
    await open(browser, site + addressOf(locale, 'cost-and-latency/'));
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

    await browser.drag(slider, 0, 1);
    await expect.poll(() => sentence(browser)).toContain(most.clusterip);
    await expect.poll(() => shownAddress(browser)).toContain(`trafficGb=${most.trafficGb}`);
    expect(await problemsOf(browser)).toEqual([]);
  });
}

for (const {address} of pagesWithSliders) {
  test(`every slider goes from end to end, ${address}`, async ({guide: {browser, site}}) => {
    await open(browser, site + address);
    await openEverything(browser);
    const count = await browser.evaluate((all) => document.querySelectorAll(all).length, sliders);
    expect(count).toBeGreaterThan(0);
    for (let at = 0; at < count; at += 1) {
      await focusOn(browser, at);
      // One that stands at its left end by default has to leave it first.
      await browser.press('PageUp');
      await expect.poll(async () => (await standing(browser)).place).toBeGreaterThan(0);
      const {says} = await standing(browser);
      await browser.press('Home');
      const least = await expectAt(browser, 0, says);
      await browser.press('End');
      const most = await expectAt(browser, 1, least);
      if (at >= DRAGGED) continue;
      await browser.drag('[data-marked]', 0.5, 0);
      await expectAt(browser, 0, most);
    }
    expect(await problemsOf(browser)).toEqual([]);
  });
}
