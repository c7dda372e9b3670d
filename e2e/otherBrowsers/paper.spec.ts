import {execFileSync} from 'node:child_process';
import {pathIds} from '../../src/data/types';
import {byDefault} from '../support/costPage';
import {addressOf, locales} from '../support/site';
import type {OtherBrowser} from './support/browser';
import {installed} from './support/installed';
import {open, problemsOf, sentence} from './support/page';
import {expect, test} from './support/test';

const TRAFFIC = '10 TB';

/** What is written on paper; nothing where no program is here that reads it, which the run has said. */
function textOn(pdf: Uint8Array): string | undefined {
  const {program, missing} = installed('pdftotext');
  if (missing !== undefined) return undefined;
  const reader = program('reads what Firefox prints');
  return execFileSync(reader, ['-', '-'], {input: pdf, encoding: 'utf8'});
}

/** Letters, figures and marks of ASCII: Firefox prints Chinese so that no program reads all of it. */
const readable = (text: string) => text.replaceAll(/[^!-~]/g, '');

/** Prints the page where the driver can, which decisions/other-browsers.md tells, and looks for its figures. */
async function expectFiguresPrinted(browser: OtherBrowser): Promise<void> {
  const answer = readable(await sentence(browser));
  expect(answer).toContain(byDefault.clusterip);
  const pdf = await browser.print();
  if (pdf === undefined) {
    expect(browser.name).toBe('webkit');
    return;
  }
  expect(pdf.length).toBeGreaterThan(50_000);
  const text = textOn(pdf);
  // The text of the chapter has figures, too: only the answer as a whole is the component's own.
  if (text !== undefined) expect(readable(text)).toContain(answer);
}

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

/** What a reader of the paper sees. */
const onPaper = (browser: OtherBrowser) =>
  browser.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
        element.checkVisibility({visibilityProperty: true}),
      );
    const simulation = '[data-component="CostSimulation"]';
    const [answer] = shown(`${simulation} p`);
    const [traffic] = shown(`${simulation} output`);
    return {
      pressed: shown(
        ':is(main, nav) :is(button, [type="range"], summary):not(td *, th *, li > details > summary)',
      ).map((element) => element.outerHTML.slice(0, 120)),
      // Parts of an element that are not shown are not in its inner text.
      answer: answer?.innerText.match(/\d[\d,]*\.\d\d/)?.[0],
      figures: shown(`${simulation} ol [data-path]`).filter(({innerText}) => /\d/.test(innerText))
        .length,
      traffic: traffic?.innerText,
      dates: shown(`${simulation} p`).some(({textContent}) => /20\d\d/.test(textContent)),
      // Charts that were not drawn have their figures in tables.
      tables: shown('details[data-twin] td').length > 20,
      isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    };
  });

for (const locale of locales) {
  test(`paper has inputs, figures and dates, and nothing to press, ${locale}`, async ({
    guide: {browser, site},
  }) => {
    await open(browser, site + addressOf(locale, 'cost-and-latency/'));
    await expect.poll(() => sentence(browser)).toContain(byDefault.clusterip);
    await expectFiguresPrinted(browser);

    expect(await putOnPaper(browser)).toBeGreaterThan(5);
    await expect
      .poll(() => onPaper(browser))
      .toEqual({
        pressed: [],
        answer: byDefault.clusterip,
        figures: pathIds.length,
        traffic: TRAFFIC,
        dates: true,
        tables: true,
        isWide: false,
      });
    expect(await problemsOf(browser)).toEqual([]);
  });
}
