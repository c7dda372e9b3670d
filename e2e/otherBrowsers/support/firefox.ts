import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import puppeteer, {TimeoutError, type KeyInput, type Page} from 'puppeteer-core';
import type {OtherBrowser} from './browser';

const LIMIT_MS = 120_000;
const DRAG_STEPS = 4;
const MOST_PRESSES = 5;

/** Figures follow a control a moment later, and may move it by a line: a press that misses it is made again. */
async function drag(page: Page, selector: string, from: number, to: number): Promise<void> {
  const element = await page.locator(selector).waitHandle();
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    const box = await element.boundingBox();
    if (box === null) throw new Error(`${selector} is not shown.`);
    const at = (part: number) => [box.x + box.width * part, box.y + box.height / 2] as const;
    await page.mouse.move(...at(from));
    await page.mouse.down();
    const hit = await element.evaluate((one) => one.matches(':active'));
    if (hit) await page.mouse.move(...at(to), {steps: DRAG_STEPS});
    await page.mouse.up();
    if (hit) return;
  }
  throw new Error(`${selector} is nowhere long enough to be pressed.`);
}

/** A page that comes out of the browser's memory does not load, and none is waited for: tests look at what is shown. */
const AT_ONCE = {timeout: 1};

async function unlessSlow(step: Promise<unknown>): Promise<void> {
  await step.catch((reason: unknown) => {
    if (!(reason instanceof TimeoutError)) throw reason;
  });
}

/** Firefox, which speaks WebDriver BiDi itself and needs no driver beside it. */
export async function openFirefox(executablePath: string): Promise<OtherBrowser> {
  // Firefox refuses to start as root where the home is somebody else's, as in the container of a workflow.
  const home = mkdtempSync(path.join(tmpdir(), 'firefox-home-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    env: {...process.env, HOME: home},
    headless: true,
    defaultViewport: {width: 1280, height: 800},
    timeout: LIMIT_MS,
    protocolTimeout: LIMIT_MS,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(LIMIT_MS);
  // Its types and ours say the same of arguments in other words.
  const evaluate = page.evaluate.bind(page) as unknown as (
    ...all: readonly unknown[]
  ) => Promise<never>;
  return {
    name: 'firefox',
    async goto(url) {
      await page.goto(url, {waitUntil: 'load'});
    },
    evaluate: (run, ...given) => evaluate(run, ...given),
    async click(selector) {
      await page.locator(selector).click();
    },
    async press(...keys) {
      for (const combination of keys) {
        const names = combination.split('+') as KeyInput[];
        for (const name of names) await page.keyboard.down(name);
        for (const name of names.reverse()) await page.keyboard.up(name);
      }
    },
    drag: (selector, from, to) => drag(page, selector, from, to),
    async back() {
      await unlessSlow(page.goBack(AT_ONCE));
    },
    async forward() {
      await unlessSlow(page.goForward(AT_ONCE));
    },
    async resize(width, height) {
      await page.setViewport({width, height});
    },
    print: async () => page.pdf({format: 'A4'}),
    async close() {
      await browser.close();
      rmSync(home, {recursive: true, force: true});
    },
  };
}
