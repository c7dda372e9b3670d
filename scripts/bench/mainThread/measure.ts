import type {Browser} from '@playwright/test';
import {openWindow} from '../browser/launch';
import {median} from '../statistics';
import {recordOf, traceCategories, workIn, workKinds, type TraceEvent, type Work} from './trace';

/** Their median counts. */
const ROUNDS = 5;

const desktop = {viewport: {width: 1280, height: 800}};

/** Loads a page in an empty window, at full speed, until the network and the page are idle. */
async function workOfLoad(browser: Browser, url: string): Promise<Work> {
  const page = await openWindow(browser, desktop);
  try {
    await browser.startTracing(page, {categories: [...traceCategories]});
    await page.goto(url, {waitUntil: 'networkidle'});
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    const {traceEvents} = JSON.parse(String(await browser.stopTracing())) as {
      traceEvents: readonly TraceEvent[];
    };
    return workIn(traceEvents, url);
  } finally {
    await page.context().close();
  }
}

function middle(works: readonly Work[]): Work {
  const of = (key: keyof Work) => median(works.map((work) => work[key])) ?? NaN;
  return {...recordOf(workKinds, of), total: of('total')};
}

/**
 * What the main thread does on the first load of pages. Every round loads each page once, so that what changes on the machine
 * meanwhile meets them all; a first round only warms up.
 *
 * @returns the median of the rounds, in the order of the pages
 */
export async function measureMainThread(
  browser: Browser,
  urls: readonly string[],
  progress: (line: string) => void,
): Promise<readonly Work[]> {
  const works = urls.map((): Work[] => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    progress(round === 0 ? 'main thread: warming up' : `main thread ${round} of ${ROUNDS}`);
    for (const [index, url] of urls.entries()) {
      const work = await workOfLoad(browser, url);
      if (round > 0) works[index]?.push(work);
    }
  }
  return works.map(middle);
}
