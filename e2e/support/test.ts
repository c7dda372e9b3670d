import {test as base, type Page} from '@playwright/test';

export * from '@playwright/test';

/** How many times slower the processor is for pages, 1 for as it is: `npm run test:browser -- --slow`. */
const slowdown = Number(process.env.CPU_SLOWDOWN ?? 1);

async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
}

const slowTest = base.extend({
  context: async ({context}, use) => {
    // A window that a test opens beside its own; one that is closed at once needs no slowing.
    context.on('page', (page) => void slow(page).catch(() => undefined));
    await use(context);
  },
  page: async ({page}, use) => {
    await slow(page);
    await use(page);
  },
});

/** Takes long and is rarely red: left out of `npm test`, and run by `npm run test:browser -- --all` and `npm run test:deep`. */
const deep = {tag: '@deep'};

/** What one language, size or case stands for where time is short; the others are run with the deep tests. */
export const deepUnless = (isUsual: boolean) => (isUsual ? {} : deep);

/** Playwright's own, or with a slowed processor: what holds there depends on no machine's speed. */
export const test = slowdown > 1 ? slowTest : base;
