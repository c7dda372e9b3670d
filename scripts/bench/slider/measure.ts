import type {Browser, Page} from '@playwright/test';
import {openWindow} from '../browser/launch';
import type {StaticServer} from '../browser/serve';
import {median, percentile} from '../statistics';
import {delaysOf, isDoubtful, lagOf} from './delays';
import {drag, dragPlan, holdKeys, keyPlan} from './drive';
import {noteInPage, type Notes} from './inPage';
import {openEverything, panelOfSlider, putPanel, SLIDER, type Panel} from './panels';
import {threePins} from './pins';

/** Milliseconds at a quarter of the processor's speed. */
interface Hand {
  readonly keyP95: number;
  readonly dragP95: number;
  /** From the last event until charts and totals stand still, median. */
  readonly lag: number;
  /** The browser's reports contradict the page's own frames. */
  readonly isDoubtful: boolean;
}

export interface SliderFigures extends Omit<Hand, 'isDoubtful'> {
  /** The same page without scripts. */
  readonly native: {readonly keyP95: number; readonly dragP95: number};
}

const SLOWDOWN = 4;
/** Longer than everything that follows a slider on purpose later. */
const REST_MS = 1_000;
const KEYS = 84;
const MOVES = 150;
const LONE_STEPS = 3;
const MOVES_PER_SWING = 75;
const MOST_VISITS = 5;

const desktop = {viewport: {width: 1280, height: 800}};

async function noted(
  page: Page,
  type: 'keydown' | 'input',
  act: () => Promise<void>,
): Promise<Notes> {
  await page.evaluate(noteInPage, type);
  await act();
  await page.waitForTimeout(REST_MS);
  return page.evaluate(() => window.takeNotes());
}

const p95 = (notes: Notes) => percentile(delaysOf(notes), 0.95) ?? NaN;

async function moveSlider(page: Page, live: boolean): Promise<Hand> {
  const slider = page.locator(SLIDER).first();
  const cdp = await page.context().newCDPSession(page);
  // Where a reader has it: a slider at the edge of the window had its frames reported seconds late.
  await slider.evaluate((element) => element.scrollIntoView({block: 'center'}));
  await slider.focus();
  const turn = Math.min(14, Number((await slider.getAttribute('max')) ?? 0));
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
  const hold = (events: number) => () => holdKeys(cdp, keyPlan(events, turn));
  // The first turn is for the compiler.
  await noted(page, 'keydown', hold(2 * turn));
  const keys = await noted(page, 'keydown', hold(KEYS));
  const lone: number[] = [];
  for (let step = 0; live && step < LONE_STEPS; step += 1) {
    lone.push(lagOf(await noted(page, 'keydown', hold(1))));
  }
  const moves = await noted(page, 'input', () =>
    drag(cdp, slider, dragPlan(MOVES, MOVES_PER_SWING)),
  );
  const lag = median([...lone, lagOf(keys), lagOf(moves)]) ?? NaN;
  return {
    keyP95: p95(keys),
    dragP95: p95(moves),
    lag,
    isDoubtful: [keys, moves].some(isDoubtful),
  };
}

interface Visit {
  readonly server: StaticServer;
  readonly address: string;
  /** Whether its scripts run, so that there is more to open. */
  readonly live: boolean;
  /** What is put into a page whose scripts do not run. */
  readonly panel?: Panel | undefined;
}

async function visit(
  browser: Browser,
  {server, address, live, panel}: Visit,
): Promise<Hand | undefined> {
  const page = await openWindow(browser, desktop);
  try {
    await page.goto(server.origin + address, {waitUntil: 'networkidle'});
    if (live) await openEverything(page);
    if (panel) await putPanel(page, panel);
    if ((await page.locator(SLIDER).count()) === 0) return undefined;
    return await moveSlider(page, live);
  } finally {
    await page.context().close();
  }
}

/** Visits until the browser reports what can be believed, or once too often. */
async function believedVisit(browser: Browser, page: Visit): Promise<Hand | undefined> {
  for (let visits = 1; ; visits += 1) {
    const hand = await visit(browser, page);
    if (hand?.isDoubtful !== true || visits === MOST_VISITS) return hand;
  }
}

/** A slider in a panel is no part of the page without scripts: it is taken from the page that has them. */
async function foldedSlider(
  browser: Browser,
  server: StaticServer,
  address: string,
): Promise<Panel | undefined> {
  const page = await openWindow(browser, desktop);
  try {
    await page.goto(server.origin + address, {waitUntil: 'networkidle'});
    return await panelOfSlider(page);
  } finally {
    await page.context().close();
  }
}

/**
 * Moves the first slider of a page with everything open, by keyboard and by hand, beside the same page without scripts.
 *
 * @returns nothing where the page has no slider.
 */
export async function measureSlider(
  browser: Browser,
  servers: {readonly live: StaticServer; readonly native: StaticServer},
  address: string,
): Promise<SliderFigures | undefined> {
  const panel = await foldedSlider(browser, servers.live, address);
  const native = await believedVisit(browser, {
    server: servers.native,
    address,
    live: false,
    panel,
  });
  if (native === undefined) return undefined;
  const live = await believedVisit(browser, {
    server: servers.live,
    address: address + threePins(),
    live: true,
  });
  return live && {...live, native};
}
