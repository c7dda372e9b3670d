import {pathIds} from '../../src/data/types';
import {byDefault} from '../support/costPage';
import {addressOf, locales} from '../support/site';
import type {OtherBrowser} from './support/browser';
import {open, problemsOf, sentence} from './support/page';
import {expect, test} from './support/test';

/** Shows the page in the window as it is on paper: what printing tells it, and the rules for paper. */
const putOnPaper = (browser: OtherBrowser) =>
  browser.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const isForPaper = (rule: CSSRule): rule is CSSMediaRule =>
      rule instanceof CSSMediaRule && rule.media.mediaText === 'print';
    const rules = [...document.styleSheets].flatMap(({cssRules}) => [...cssRules]);
    const forPaper = rules.filter(isForPaper);
    for (const {media} of forPaper) media.mediaText = 'all';
    return forPaper.length;
  });

for (const locale of locales) {
  test(`paper has inputs, figures and dates, and nothing to press, ${locale}`, async ({
    guide: {browser, site},
  }) => {
    await open(browser, site + addressOf(locale, 'cost-and-latency/'));
    const pdf = await browser.print();
    // A driver that cannot print says so in decisions/other-browsers.md.
    expect(pdf?.length ?? Infinity).toBeGreaterThan(50_000);
    await expect.poll(() => sentence(browser)).toContain(byDefault.clusterip);

    expect(await putOnPaper(browser)).toBeGreaterThan(5);
    const onPaper = () =>
      browser.evaluate(() => {
        const shown = (selector: string) =>
          [...document.querySelectorAll(selector)].filter((element) =>
            element.checkVisibility({visibilityProperty: true}),
          );
        const simulation = '[data-component="CostSimulation"]';
        return {
          pressed: shown(
            ':is(main, nav) :is(button, [type="range"], summary):not(td *, th *, li > details > summary)',
          ).map((element) => element.outerHTML.slice(0, 120)),
          rows: shown(`${simulation} ol [data-path]`).length,
          traffic: document.querySelector(`${simulation} output`)?.textContent,
          dates: shown(`${simulation} p`).some(({textContent}) => /20\d\d/.test(textContent)),
          // Charts that were not drawn have their figures in tables.
          tables: shown('details[data-twin] td').length > 20,
          isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        };
      });
    await expect.poll(onPaper).toEqual({
      pressed: [],
      rows: pathIds.length,
      traffic: '10 TB',
      dates: true,
      tables: true,
      isWide: false,
    });
    expect(await problemsOf(browser)).toEqual([]);
  });
}
