import {tmpdir} from 'node:os';
import path from 'node:path';
import {defineConfig} from '@playwright/test';
import {ownServer} from './e2e/support/ownServer';
import site from './playwright.config';

// Playwright reads this file once more in every worker; they inherit what the first reading chose.
process.env.E2E_COPY ??= path.join(tmpdir(), `guide-copy-${process.pid}`);

/** Tests that need a build of their own: `npm run test:deep`. */
export default defineConfig({
  ...site,
  testDir: 'e2e/deep',
  testIgnore: [],
  webServer: ownServer('npx tsx e2e/deep/serve.ts', 600_000),
});
