import {readFile} from 'node:fs/promises';
import type {PathId} from '../src/data/types';
import {runManifest} from '../test/manifest';
import {open} from './support/page';
import {addressOf, locales} from './support/site';
import {expect, test, type Locator, type Page} from './support/test';
import {watch} from './support/watch';
import {word} from './support/words';

const rows: readonly {
  route: string;
  row: string;
  total: string;
  path: PathId;
  name: 'sameZone' | 'albIp';
}[] = [
  {
    route: 'scenarios/',
    row: '[data-component="ScenarioMatrix"]',
    total: '',
    path: 'clusterip-same-zone',
    name: 'sameZone',
  },
  {
    route: 'cost-and-latency/',
    row: '[data-component="CostSimulation"] [data-path="alb-ip"]',
    total: 'summary',
    path: 'alb-ip',
    name: 'albIp',
  },
];

async function saved(page: Page, button: Locator): Promise<string> {
  const download = page.waitForEvent('download');
  await button.click();
  return readFile(await (await download).path(), 'utf8');
}

/** Pixels by which the panel is wider than the component that it stands in. */
async function beyondRow(panel: Locator, row: string): Promise<number> {
  return panel.evaluate(
    (element, around) =>
      element.getBoundingClientRect().width - (element.closest(around)?.clientWidth ?? 0),
    row,
  );
}

for (const locale of locales) {
  test(`what to apply is what the command gives, and its address brings it back, ${locale}`, async ({
    page,
  }) => {
    const problems = watch(page);
    for (const {route, row, total, path, name} of rows) {
      const title = word(locale, 'manifestTitle', {path: word(locale, name)});
      const panel = page.locator(row).getByRole('group', {name: title});
      const field = panel.getByLabel(word(locale, 'manifestName'));

      await open(page, addressOf(locale, route));
      if (total !== '') await page.locator(row).locator(total).press('Enter');
      const give = page.locator(row).getByRole('button', {name: word(locale, 'giveThis')});
      await give.first().press('Enter');
      await field.fill('cart');
      await expect(panel).toContainText('name: cart');
      const {stdout} = await runManifest([JSON.stringify({path, name: 'cart'})]);
      const save = panel.getByRole('button', {name: word(locale, 'manifestSave')});
      expect(await saved(page, save)).toBe(stdout);

      await expect(page).toHaveURL(/[?&]give\.name=cart(&|$)/);
      await open(page, page.url());
      await expect(field).toHaveValue('cart');
      await expect(panel).toBeInViewport();
      expect(await beyondRow(panel, row), 'a long command widens nothing').toBeLessThanOrEqual(0);
    }
    expect(problems).toEqual([]);
  });
}
