import {defineConfig} from '@playwright/test';
import site from './playwright.config';

/** Pictures of the components, compared with those in `e2e/pictures`: a part of `npm run test:deep`. */
export default defineConfig({
  ...site,
  testDir: 'e2e/pictures',
  testIgnore: [],
  snapshotPathTemplate: '{testDir}/reference/{arg}{ext}',
  expect: {
    ...site.expect,
    // Fewer than the smallest mark of a chart has: its colour is seen. A browser that draws letters otherwise asks for new pictures.
    toHaveScreenshot: {maxDiffPixels: 15, scale: 'device', animations: 'disabled'},
  },
  use: {
    // The fonts come in a style element, which the policy of the site refuses.
    bypassCSP: true,
    ...site.use,
    // Half size: places and colours show, words are compared elsewhere, and the pictures stay small.
    deviceScaleFactor: 0.5,
    launchOptions: {
      ...site.use?.launchOptions,
      args: [
        ...(site.use?.launchOptions?.args ?? []),
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
      ],
    },
  },
});
