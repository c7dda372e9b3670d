import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import type {Readable} from 'node:stream';
import getPort from 'get-port';
import {Builder, By, Capabilities, Key, type WebDriver, type WebElement} from 'selenium-webdriver';
import type {OtherBrowser} from './browser';

const LIMIT_MS = 120_000;
const MOST_PRESSES = 5;

const KEYS: Readonly<Record<string, string>> = {
  Control: Key.CONTROL,
  Shift: Key.SHIFT,
  End: Key.END,
  Home: Key.HOME,
  PageUp: Key.PAGE_UP,
  PageDown: Key.PAGE_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
};

/** A screen that nobody sees; the number of the display is the one that is free. */
async function startScreen(): Promise<{screen: ChildProcess; display: string}> {
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  return {screen, display: `:${String(number).trim()}`};
}

async function startDriver(program: string, display: string): Promise<[ChildProcess, string]> {
  const port = await getPort();
  const driver = spawn(program, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    // As root, in a container and without a graphics card.
    env: {
      ...process.env,
      DISPLAY: display,
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const server = `http://127.0.0.1:${port}`;
  const end = Date.now() + LIMIT_MS;
  while (Date.now() < end) {
    const answer = await fetch(`${server}/status`).catch(() => undefined);
    if (answer?.ok) return [driver, server];
  }
  throw new Error(`${program} does not answer.`);
}

function pressAll(driver: WebDriver, combination: string): Promise<void> {
  const keys = combination.split('+').map((name) => KEYS[name] ?? name);
  const actions = driver.actions();
  for (const key of keys) actions.keyDown(key);
  for (const key of keys.reverse()) actions.keyUp(key);
  return actions.perform();
}

/** An element that is seen, once it has stopped moving: the driver clicks on the place where it was. */
async function stillElement(driver: WebDriver, selector: string): Promise<WebElement> {
  const element = await driver.findElement(By.css(selector));
  await driver.executeAsyncScript(
    `const [element, end] = arguments;
    let before;
    const look = () => {
      const {x, y, bottom} = element.getBoundingClientRect();
      // The driver itself brings it to the edge of the window, where the bar lies over it. One that is seen stays where it is.
      if (y < 120 || bottom > innerHeight) element.scrollIntoView({block: 'center', behavior: 'instant'});
      if (before === x + ' ' + y) return end();
      before = x + ' ' + y;
      requestAnimationFrame(look);
    };
    look();`,
    element,
  );
  return element;
}

/** Figures follow a control a moment later, and may move it by a line: a press that misses it is made again. */
async function drag(driver: WebDriver, selector: string, from: number, to: number): Promise<void> {
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    const element = await stillElement(driver, selector);
    const {width} = await element.getRect();
    // The driver counts from the middle.
    const at = (part: number) => ({origin: element, x: Math.round(width * (part - 0.5)), y: 0});
    await driver.actions().move(at(from)).press().perform();
    const hit = await driver.executeScript<boolean>(
      'return arguments[0].matches(":active")',
      element,
    );
    const rest = driver.actions();
    if (hit) rest.move(at((from + to) / 2)).move(at(to));
    await rest.release().perform();
    if (hit) return;
  }
  throw new Error(`${selector} is nowhere long enough to be pressed.`);
}

/** WebKit's GTK browser and its driver. */
export async function openWebkit(program: string, miniBrowser: string): Promise<OtherBrowser> {
  const {screen, display} = await startScreen();
  const [service, server] = await startDriver(program, display);
  const end = () => {
    service.kill();
    screen.kill();
  };
  const driver = await new Builder()
    .usingServer(server)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {binary: miniBrowser, args: ['--automation']},
      }),
    )
    .build()
    .catch((reason: unknown) => {
      end();
      throw reason;
    });
  await driver.manage().setTimeouts({pageLoad: LIMIT_MS, script: LIMIT_MS});
  return {
    name: 'webkit',
    goto: (url) => driver.get(url),
    evaluate: async (run, ...given) => {
      // Async functions answer here as well as others.
      const script = `const end = arguments[arguments.length - 1];
        Promise.resolve((${run.toString()})(...arguments[0])).then((value) => end({value}), (error) => end({error: String(error)}));`;
      const answer: {value?: unknown; error?: string} = await driver.executeAsyncScript(
        script,
        given,
      );
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value as never;
    },
    async click(selector) {
      await (await stillElement(driver, selector)).click();
    },
    drag: (selector, from, to) => drag(driver, selector, from, to),
    async press(...keys) {
      for (const combination of keys) await pressAll(driver, combination);
    },
    back: () => driver.navigate().back(),
    forward: () => driver.navigate().forward(),
    async resize(width, height) {
      await driver.manage().window().setRect({width, height, x: 0, y: 0});
    },
    print: () => Promise.resolve(undefined),
    async close() {
      await driver.quit();
      end();
    },
  };
}
