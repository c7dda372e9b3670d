import {expect, test} from '@playwright/test';
import {drawCharts, open, openPanels} from '../support/page';
import {watchPolicy} from '../support/policy';
import {sitePages} from '../support/site';
import {watch} from '../support/watch';

for (const {address} of sitePages()) {
  test(`the policy refuses nothing of ${address}`, async ({page}) => {
    const violations = await watchPolicy(page);
    const problems = watch(page);
    await open(page, address);
    await openPanels(page);
    await drawCharts(page);
    expect(await violations()).toEqual([]);
    expect(problems).toEqual([]);
  });
}
