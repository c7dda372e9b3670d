import type {Browser, Page} from '@playwright/test';
import {layoutShift, recordLayoutShift} from '../../e2e/support/layoutShift';
import {openWindow} from './browser/launch';
import type {Served, StaticServer} from './browser/serve';

/** What a page brings on the first load, and on the way to its end. */
export interface LoadFigures {
  /** All own bytes, gzipped. */
  readonly ownKib: number;
  readonly jsKib: number;
  /** Scripts that come while everything is scrolled into view. */
  readonly extraJsKib: number;
  /** Elements, once loaded. */
  readonly dom: number;
  /** Layout shift over load and scrolling. */
  readonly shift: number;
}

/** The phone that Lighthouse has in mind. */
const phone = {
  viewport: {width: 412, height: 823},
  deviceScaleFactor: 1.75,
  hasTouch: true,
  isMobile: true,
  // It asks for the page's files once more, to keep them: that is no part of the first load.
  serviceWorkers: 'block',
} as const;

const STEP_MS = 60;

const kib = (served: readonly Served[]) => served.reduce((sum, {bytes}) => sum + bytes, 0) / 1024;
const scripts = (served: readonly Served[]) =>
  served.filter(({pathname}) => pathname.endsWith('.js'));

async function scrollToEnd(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += phone.viewport.height / 2) {
    await page.mouse.wheel(0, phone.viewport.height / 2);
    await page.waitForTimeout(STEP_MS);
  }
  await page.waitForLoadState('networkidle');
}

/** Loads a page in an empty browser, as a phone shows it, and scrolls to its end. */
export async function measureLoad(
  browser: Browser,
  server: StaticServer,
  address: string,
): Promise<LoadFigures> {
  const page = await openWindow(browser, phone);
  try {
    await recordLayoutShift(page);
    server.takeLog();
    await page.goto(server.origin + address, {waitUntil: 'networkidle'});
    const first = server.takeLog();
    const dom = await page.evaluate(() => document.querySelectorAll('*').length);
    await scrollToEnd(page);
    return {
      ownKib: kib(first),
      jsKib: kib(scripts(first)),
      extraJsKib: kib(scripts(server.takeLog())),
      dom,
      shift: await layoutShift(page),
    };
  } finally {
    await page.context().close();
  }
}
