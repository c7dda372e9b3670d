import {defineConfig} from '@playwright/test';
import {ownServer} from './e2e/support/ownServer';
import site from './playwright.config';

const load = 'nginx/load.spec.ts';

/** All browser tests, the deep ones too, on the machine's nginx, and what only it can answer: part of `npm run test:deep`. */
export default defineConfig({
  ...site,
  grepInvert: [],
  projects: [
    {
      name: 'site',
      testMatch: ['*.spec.ts', 'nginx/*.spec.ts'],
      testIgnore: ['deep/**', 'long/**', 'otherBrowsers/**', 'pictures/**', load],
    },
    // Alone: it takes the whole machine.
    {name: 'load', testMatch: load, testIgnore: [], dependencies: ['site']},
  ],
  webServer: ownServer('node --import tsx e2e/nginx/serve.ts', 60_000),
});
