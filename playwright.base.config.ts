import {defineConfig} from '@playwright/test';
import site from './playwright.config';

/** What an address below a path could break; `npm run test:base` builds such a site and runs these. */
export default defineConfig({
  ...site,
  grepInvert: [],
  testMatch: [
    'arrival.spec.ts',
    'navigation.spec.ts',
    'nginx/offline.spec.ts',
    'notFound.spec.ts',
    'policy.spec.ts',
    'published.spec.ts',
    'scenario.spec.ts',
    'search.spec.ts',
    'share.spec.ts',
    'static.spec.ts',
    'takeOver.spec.ts',
    'versions.spec.ts',
  ],
  testIgnore: [],
});
