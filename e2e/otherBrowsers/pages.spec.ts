import {sitePages} from '../support/site';
import {alertsOf, open, openEverything, problemsOf} from './support/page';
import {expect, test} from './support/test';

for (const {address, locale} of sitePages()) {
  test(`${address} holds with everything opened`, async ({guide: {browser, site}}) => {
    await open(browser, site + address);
    expect(await browser.evaluate(() => document.documentElement.lang)).toBe(locale);
    await openEverything(browser);
    expect(await alertsOf(browser)).toEqual([]);
    const nonsense = await browser.evaluate(
      () => document.body.innerText.match(/\b(?:NaN|Infinity|undefined|\[object)\b.{0,40}/g) ?? [],
    );
    expect(nonsense, 'figures that are none').toEqual([]);
    const overflow = await browser.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, 'nothing scrolls sideways').toBeLessThanOrEqual(0);
    expect(await problemsOf(browser)).toEqual([]);
  });
}
