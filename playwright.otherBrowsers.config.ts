import {defineConfig} from '@playwright/test';
import {browserNames, type BrowserName} from './e2e/otherBrowsers/support/browser';
import {installed} from './e2e/otherBrowsers/support/installed';
import site from './playwright.config';

/** In the workflow, where a browser that is missing is a fault. */
const areRequired = process.env.OTHER_BROWSERS === 'required';

const lines = [...browserNames, 'pdftotext' as const].flatMap(
  (name) => installed(name).missing ?? [],
);
if (areRequired && lines.length > 0) throw new Error(lines.join('\n'));
// Playwright reads this once more in every worker.
if (process.env.TEST_WORKER_INDEX === undefined) {
  for (const line of lines) console.log(`Skipped: ${line}`);
}

/** The built site in Firefox and WebKit: a part of `npm run test:deep`. */
export default defineConfig<object, {other: BrowserName}>({
  ...site,
  testDir: 'e2e/otherBrowsers',
  testIgnore: [],
  fullyParallel: false,
  workers: 1,
  timeout: 900_000,
  projects: browserNames.map((name) => ({name, use: {other: name}})),
});
