import {readFileSync} from 'node:fs';
import {libraries} from './support/budgets';
import {open} from './support/page';
import {addressOf} from './support/site';
import {expect, test} from './support/test';

// The budgets of every page are tested where it is visited: pages.spec.ts.

test('the words that give a library away are in it', () => {
  const bundle = readFileSync('node_modules/mermaid/dist/mermaid.min.js', 'utf8');
  expect(bundle).toContain(libraries.mermaid);
});

test('no script is asked for before the reader sees the page', async ({page}) => {
  await open(page, addressOf('en', 'cost-and-latency/'));
  const {painted, asked} = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    asked: performance
      .getEntriesByType('resource')
      .filter(({name}) => name.endsWith('.js'))
      .map(({startTime}) => startTime),
  }));
  expect(asked.length).toBeGreaterThan(0);
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(painted);
});
