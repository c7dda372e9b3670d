import {defineConfig} from '@playwright/test';
import site from './playwright.config';

const load = 'nginx/load.spec.ts';

/** All browser tests once more on the machine's nginx, and what only it can answer: part of `npm run test:deep`. */
export default defineConfig({
  ...site,
  projects: [
    {name: 'site', testMatch: ['*.spec.ts', 'nginx/*.spec.ts'], testIgnore: ['deep/**', load]},
    // Alone: it takes the whole machine.
    {name: 'load', testMatch: load, testIgnore: [], dependencies: ['site']},
  ],
  webServer: {
    command: 'node --import tsx e2e/nginx/serve.ts',
    url: site.use?.baseURL ?? '',
    reuseExistingServer: false,
    stdout: 'pipe',
    timeout: 60_000,
    gracefulShutdown: {signal: 'SIGTERM', timeout: 10_000},
  },
});
