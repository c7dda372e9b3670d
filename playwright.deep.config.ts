import {defineConfig} from '@playwright/test';
import {ownServer} from './e2e/support/ownServer';
import site from './playwright.config';

/** Tests that need a build of their own: `npm run test:deep`. */
export default defineConfig({
  ...site,
  testDir: 'e2e/deep',
  testIgnore: [],
  webServer: ownServer('npx tsx e2e/deep/serve.ts', 600_000),
});
