import {readFile} from 'node:fs/promises';
import {expect, test} from '@playwright/test';
import {axeFindings, open} from '../support/page';
import {addressOf} from '../support/site';
import {watch} from '../support/watch';

// What the parts of a chapter offer to a reader who is at them: logic in src/delivery/browser/reading, here in a browser.

test('a table is copied as Markdown with the keyboard alone', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const problems = watch(page);
  await open(page, addressOf('en', 'overview/'));
  const table = page.locator('article table').first();
  await table.focus();
  const copy = page.getByRole('button', {name: 'Copy as Markdown'});
  await expect(copy).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(copy).toBeFocused({timeout: 1});
  }).toPass();
  expect(await axeFindings(page, 'all', 'article')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', {name: 'Copied'})).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^\| .*\|\n\| --- \|/);
  expect(copied.trim().split('\n')).toHaveLength((await table.locator('tr').count()) + 1);
  expect(problems).toEqual([]);
});

test('code is saved under its name, with where it is from', async ({page}) => {
  await open(page, addressOf('en', 'pod-placement/'));
  const title = page.getByText('orders.yaml', {exact: true}).first();
  await title.locator('xpath=following-sibling::pre').hover();
  const file = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Save as orders.yaml'}).click();
  const saved = await file;
  expect(saved.suggestedFilename()).toBe('orders.yaml');
  expect(await readFile(await saved.path(), 'utf8')).toMatch(
    /^# .*\n# http\S+pod-placement\/#\S+\n# Checked on .*.*\n\napiVersion/,
  );
});

test('a diagram opens large, and Escape leads back to it', async ({page}) => {
  const problems = watch(page);
  await open(page, addressOf('en', 'zone-local-routing/'));
  const figure = page.locator('article figure:has(> svg)').first();
  await figure.focus();
  const small = await figure.locator('svg').boundingBox();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const large = await dialog.locator('svg').boundingBox();
  expect(large?.width).toBeGreaterThan(small?.width ?? Infinity);
  expect(await axeFindings(page, 'all', 'dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(figure).toBeFocused();
  expect(problems).toEqual([]);
});

test('the link of a heading copies its address with the scenario', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, addressOf('en', 'cost-and-latency/?v=1&azCount=2'));
  const link = page.locator('#simulate a.hash-link');
  await page.locator('#simulate').hover();
  await link.click();
  await expect(page).toHaveURL(/\?v=1&azCount=2#simulate$/);
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/\?v=1&azCount=2#simulate$/);
});
