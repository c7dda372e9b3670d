import {defineConfig} from '@playwright/test';
import site from './playwright.config';

/** What takes long on the built site: a part of `npm run test:deep`. */
export default defineConfig({
  ...site,
  testDir: 'e2e/long',
  testIgnore: [],
  timeout: 900_000,
  snapshotPathTemplate: '{testDir}/reference/{arg}{ext}',
  expect: {...site.expect, toMatchAriaSnapshot: {children: 'deep-equal'}},
});
