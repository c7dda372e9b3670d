import {defineConfig} from '@playwright/test';
import {findChromium} from './scripts/chromium/choose';
import {thisMachine} from './scripts/chromium';
import {chromiumArguments} from './scripts/chromium/settings';
import {freePort} from './scripts/preview/port';

function browserPath(): string {
  const choice = findChromium(thisMachine());
  if (choice.ok) return choice.path;
  throw new Error(`${choice.reason} \`npm run browser\` installs one.`);
}

// Playwright reads this file once more in every worker; they inherit what the first reading chose.
process.env.CHROME_PATH ??= browserPath();
// Two runs that begin at once look in different places, so that neither tests the site of the other. Browsers refuse no port from here on.
process.env.E2E_PORT ??= String((await freePort(7000 + (process.pid % 2900))).port);

const origin = `http://127.0.0.1:${process.env.E2E_PORT}`;

/** Built with React to find out whose fault a fault is (decisions/performance.md): heavier by design. */
const withReact = process.env.REACT_IN_BROWSER === '1';
if (withReact) console.log('REACT_IN_BROWSER=1: the budgets are not tested, React is heavier.');

/** `npm run test:browser -- --slow` says it. */
const slowdown = Number(process.env.CPU_SLOWDOWN ?? 1);

/** `npm run test:browser -- --all` says it. */
const withDeep = process.env.DEEP === '1';

export default defineConfig({
  testDir: 'e2e',
  // Each of these folders has a configuration of its own: playwright.deep.config.ts and the like.
  testIgnore: [
    'deep/**',
    'long/**',
    'nginx/**',
    'otherBrowsers/**',
    'pictures/**',
    ...(withReact ? ['budgets.spec.ts', 'policy.spec.ts'] : []),
  ],
  fullyParallel: true,
  workers: 2,
  grepInvert: withDeep ? [] : /@deep/,
  retries: 0,
  forbidOnly: true,
  // Tests wait for states, never for time; these end one that hangs, on a machine that builds at the same time too.
  timeout: 300_000 * slowdown,
  expect: {timeout: 30_000 * slowdown},
  reporter: [['list']],
  use: {
    baseURL: origin,
    // Its requests pass by what a test puts in their way; e2e/nginx/offline.spec.ts has it.
    serviceWorkers: 'block',
    viewport: {width: 1280, height: 800},
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROME_PATH,
      args: [...chromiumArguments],
    },
  },
  webServer: {
    command: 'node --import tsx scripts/preview.ts --built',
    env: {PORT: process.env.E2E_PORT},
    url: origin,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
