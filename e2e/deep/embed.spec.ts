import {expect, test} from '@playwright/test';
import {open} from '../support/page';
import {addressOf} from '../support/site';

test('?embed=1 leads to the component alone, on a host that only sends files', async ({page}) => {
  const chapter = addressOf('en', 'cost-and-latency/');
  await page.goto(`${chapter}?v=1&azCount=2&embed=1`);
  await expect(page).toHaveURL((url) => url.pathname === addressOf('en', 'embed/cost-simulation/'));
  await expect(page.locator('section[data-component="CostSimulation"]')).toHaveCount(1);
  await expect(page.locator('nav, aside, footer')).toHaveCount(0);
  await expect(page.getByRole('link', {name: /these inputs/})).toHaveAttribute(
    'href',
    `${chapter}?v=1&azCount=2#simulate`,
  );

  await open(page, `${chapter}?v=1&azCount=2`);
  await expect(page).toHaveURL((url) => url.pathname === chapter);
});
