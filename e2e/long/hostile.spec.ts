import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {open} from '../support/page';
import {addressOf, locales} from '../support/site';
import {expect, test, type Page} from '../support/test';
import {watch} from '../support/watch';
import type {HostileCase} from './hostileCases';

const cases = JSON.parse(
  execFileSync(
    process.execPath,
    ['--import', 'tsx', path.join(import.meta.dirname, 'hostileCases.ts')],
    {encoding: 'utf8', maxBuffer: 2 ** 26},
  ),
) as readonly HostileCase[];

/** So many are opened as a whole; the others come as Back and forward bring them, on the page that is open. */
const OPENED_EVERY = 50;

/** Goes to an address without loading the page; tells what is wrong with the page that results. */
async function visit(page: Page, given: HostileCase): Promise<string[]> {
  return page.evaluate(async ({search, trafficGb, zones, isSaid}) => {
    history.pushState(null, '', location.pathname + search);
    dispatchEvent(new PopStateEvent('popstate', {state: null}));
    const shown = () => {
      const field = document.querySelector<HTMLInputElement>(
        '[data-component="CostSimulation"] input[inputmode="decimal"]',
      );
      const cards = document.querySelectorAll(
        '[data-component="LocalityLab"] [role=group][aria-label] > :first-child > input[type=text]',
      ).length;
      const isNoticed = document.querySelector('[data-edition]') !== null;
      return [
        ...(field === null || Number(field.value) === Number(trafficGb.toPrecision(8))
          ? []
          : [`traffic ${field.value}, not ${trafficGb}`]),
        ...(cards === 0 || cards === zones ? [] : [`${cards} zones, not ${zones}`]),
        ...(isNoticed === isSaid ? [] : [isSaid ? 'nothing said' : 'said for nothing']),
      ];
    };
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // A minute of frames: a page that has not followed by then does not follow.
    for (let frames = 0; frames < 3600 && shown().length > 0; frames += 1) await frame();
    // The notice names what the address says, nonsense and all.
    const notice = document.querySelector<HTMLElement>('[data-edition]')?.innerText ?? '';
    const nonsense = document.body.innerText
      .replace(notice, '')
      .match(/\b(?:NaN|Infinity|undefined|\[object)\b.{0,40}/g);
    const values = [...document.querySelectorAll('input')]
      .map(({value}) => value)
      .filter((value) => /NaN|Infinity|undefined/.test(value));
    return [...shown(), ...(nonsense ?? []), ...values];
  }, given);
}

const chapters = ['cost-and-latency', 'locality-lab', 'scenarios', 'architecture'];

for (const [place, chapter] of chapters.entries()) {
  for (const locale of locales) {
    test(`${chapter} stands under hostile addresses, and says what it cannot use, ${locale}`, async ({
      page,
    }) => {
      const problems = watch(page);
      const address = addressOf(locale, `${chapter}/`);
      await open(page, address);
      const mine = cases.filter(
        (_, index) => index % (2 * chapters.length) === 2 * place + locales.indexOf(locale),
      );
      const wrong: string[] = [];
      for (const [index, given] of mine.entries()) {
        if (index % OPENED_EVERY === 0) await open(page, address + given.search);
        wrong.push(...(await visit(page, given)).map((line) => `${given.search}: ${line}`));
      }
      expect(wrong).toEqual([]);
      expect(problems).toEqual([]);
    });
  }
}
