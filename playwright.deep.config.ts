import {defineConfig} from '@playwright/test';
import site from './playwright.config';

/** Tests that need a build of their own: `npm run test:deep`. */
export default defineConfig({
  ...site,
  testDir: 'e2e/deep',
  testIgnore: [],
  webServer: {
    command: 'npx tsx e2e/deep/serve.ts',
    url: site.use?.baseURL ?? '',
    reuseExistingServer: false,
    stdout: 'pipe',
    timeout: 600_000,
    gracefulShutdown: {signal: 'SIGTERM', timeout: 10_000},
  },
});
