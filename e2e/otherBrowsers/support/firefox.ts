import puppeteer, {type KeyInput} from 'puppeteer-core';
import type {OtherBrowser} from './browser';

const LIMIT_MS = 120_000;
const DRAG_STEPS = 4;

/** Firefox, which speaks WebDriver BiDi itself and needs no driver beside it. */
export async function openFirefox(executablePath: string): Promise<OtherBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
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
    async drag(selector, from, to) {
      const box = await (await page.locator(selector).waitHandle()).boundingBox();
      if (box === null) throw new Error(`${selector} is not shown.`);
      const at = (part: number) => [box.x + box.width * part, box.y + box.height / 2] as const;
      await page.mouse.move(...at(from));
      await page.mouse.down();
      await page.mouse.move(...at(to), {steps: DRAG_STEPS});
      await page.mouse.up();
    },
    async back() {
      await page.goBack();
    },
    async forward() {
      await page.goForward();
    },
    async resize(width, height) {
      await page.setViewport({width, height});
    },
    print: async () => page.pdf({format: 'A4'}),
    close: async () => browser.close(),
  };
}
