import {least, most} from '../support/costPage';
import {addressOf, locales} from '../support/site';
import {open, openEverything, problemsOf, sentence, shownAddress} from './support/page';
import {expect, markWord, test} from './support/test';
import type {OtherBrowser} from './support/browser';

const sliders = '[data-component] input[type=range]';

/** Puts the mark on the slider at a place in the page, and the focus. */
const focusOn = (browser: OtherBrowser, place: number) =>
  browser.evaluate(
    (all, at) => {
      document.querySelector('[data-marked]')?.removeAttribute('data-marked');
      const slider = document.querySelectorAll<HTMLInputElement>(all)[at];
      slider?.setAttribute('data-marked', '');
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

  for (const chapter of ['architecture/', 'cost-and-latency/']) {
    test(`every slider goes from end to end, ${chapter}, ${locale}`, async ({
      guide: {browser, site},
    }) => {
      await open(browser, site + addressOf(locale, chapter));
      await openEverything(browser);
      const count = await browser.evaluate((all) => document.querySelectorAll(all).length, sliders);
      expect(count).toBeGreaterThan(0);
      for (let at = 0; at < count; at += 1) {
        await focusOn(browser, at);
        await browser.press('Home');
        await expect.poll(async () => (await standing(browser)).place).toBe(0);
        const {says} = await standing(browser);
        await browser.press('End');
        await expect.poll(async () => (await standing(browser)).place).toBe(1);
        await expect.poll(async () => (await standing(browser)).says).not.toBe(says);
      }
      expect(await problemsOf(browser)).toEqual([]);
    });
  }
}
