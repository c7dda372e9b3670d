import {clusterCases} from '../test/clusterCases';
import {clusterItems, kubectlJson} from '../test/kubectl';
import {axeFindings, holdStill, sidewaysOverflow, useTheme} from './support/page';
import {countSending, PastePanel, pressWhileReading} from './support/pastePanel';
import {sendingRequests} from './support/sending';
import {locales} from './support/site';
import {deepUnless, expect, test} from './support/test';
import {watch} from './support/watch';
import {word} from './support/words';

const cluster = kubectlJson(clusterItems({services: 3}));

/** One case of each kind that was found in the field. */
const fieldCases = clusterCases.filter(
  ({answer, text}) => !('services' in answer) || text.startsWith('apiVersion'),
);

for (const locale of locales) {
  test(`paste, choose, and the lab is filled: ${locale}`, async ({page}) => {
    const problems = watch(page);
    const panel = new PastePanel(page, locale);
    await panel.open();
    await panel.give(cluster);
    await panel.choose('orders');
    await panel.expectFilled('orders');
    await expect(page.getByRole('table', {name: /^shop\/orders.+IPv4$/})).toBeVisible();
    const url = new URL(page.url());
    expect(url.searchParams.get('labMode')).toBe('prefer-same-zone');
    expect(decodeURIComponent(url.search)).not.toMatch(/orders|shop|ip-10|ec2/);
    expect(problems).toEqual([]);
  });
}

for (const locale of locales) {
  for (const {title, text, service, port} of fieldCases) {
    test(`${title}: ${locale}`, deepUnless(locale === 'en'), async ({page}) => {
      const problems = watch(page);
      const panel = new PastePanel(page, locale);
      await panel.open();
      await panel.give(text);
      await expect(panel.service).toBeVisible();
      const name = service?.split('/')[1] ?? 'cart';
      await panel.choose(name);
      const before = new URL(page.url()).search;
      if (port !== undefined) await page.getByRole('radio', {name: port}).check();
      await expect(page.getByRole('table', {name: new RegExp(`^shop/${name}`)})).toBeVisible();
      await expect.poll(() => sidewaysOverflow(page)).toEqual([]);
      expect(before).not.toMatch(/cart|node-|mi-00/);
      expect(problems).toEqual([]);
    });
  }

  test(`which Service first, with the keyboard alone: ${locale}`, async ({page}) => {
    const panel = new PastePanel(page, locale);
    await panel.open();
    await page.setViewportSize({width: 360, height: 780});
    await panel.give(kubectlJson(clusterItems({services: 3, orders: {}, hinted: false})));
    const title = locale === 'en' ? 'Which Service should I change first?' : '先改哪个 Service？';
    await page.locator('summary', {hasText: title}).click();
    const box = page.getByPlaceholder('service,gb');
    await box.fill('service,gb\nshop/service-2,3000');
    await box.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^kubectl -n shop patch service service-2 /)).toBeVisible();
    await expect.poll(() => sidewaysOverflow(page)).toEqual([]);
  });
}

test('nothing is sent: the only request is for the code of the reader', async ({page}) => {
  const sent = await countSending(page);
  const panel = new PastePanel(page, 'en');
  await panel.open();
  await page.waitForLoadState('networkidle');
  const before = (await sent()).length;
  const requests = sendingRequests(page);
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await panel.give(cluster);
  await panel.choose('orders');
  await panel.expectFilled('orders');
  await page.waitForLoadState('networkidle');
  expect(workers).toHaveLength(1);
  const [worker = ''] = workers;
  expect(new URL(worker).origin).toBe(new URL(page.url()).origin);
  expect(new URL(worker).search).toBe('');
  expect(requests).toEqual([]);
  expect((await sent()).length).toBe(before);
  // What counts does count.
  await page.evaluate(() => navigator.sendBeacon('/'));
  expect((await sent()).length).toBe(before + 1);
  await page.evaluate(() => fetch('/', {method: 'POST', body: 'zones'}));
  await expect.poll(() => requests.join()).toContain('POST');
});

test('with the keyboard alone, from the clipboard', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = new PastePanel(page, 'en');
  // Asked for early: the browser takes a moment to leave its dialog to the test.
  const files = page.waitForEvent('filechooser');
  await panel.open();
  await page.evaluate((text) => navigator.clipboard.writeText(text), cluster);
  await panel.box.focus();
  await page.keyboard.press('Control+V');
  await expect(panel.box).toHaveValue(cluster);
  // On from the box: reading has begun with the paste.
  await expect(panel.service).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(panel.read).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', {name: 'Choose files'})).toBeFocused();
  await page.keyboard.press('Enter');
  expect((await files).isMultiple()).toBe(true);
  await page.keyboard.press('Tab');
  await expect(panel.service).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await panel.expectFilled('orders');
});

test('files are dropped or chosen, and count as one', async ({page}) => {
  const items = clusterItems();
  const panel = new PastePanel(page, 'en');
  await panel.open();
  const dropped = await page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'nodes.json', {type: 'application/json'}));
      return transfer;
    },
    kubectlJson(items.slice(0, 6)),
  );
  await page.locator('[data-over]').dispatchEvent('drop', {dataTransfer: dropped});
  await expect(page.getByText(/^There are no services and endpointslices in it\./)).toBeVisible();
  const rest = Buffer.from(kubectlJson(items.slice(6)));
  await page
    .locator('[data-files=cluster]')
    .setInputFiles({name: 'rest.json', mimeType: 'application/json', buffer: rest});
  await panel.choose('orders');
  await panel.expectFilled('orders');
});

test('an error is one line and keeps the text', async ({page}) => {
  const panel = new PastePanel(page, 'en');
  await panel.open();
  const half = cluster.slice(0, 5000);
  await panel.give(half);
  await expect(panel.error).toHaveText(
    /^The JSON ends too early, at character 5,000, inside items\[\d\]/,
  );
  await expect(panel.box).toHaveValue(half);
  await panel.give('NAME   STATUS   ROLES\nip-10  Ready    <none>');
  await expect(panel.error).toHaveText(/^This is the table that kubectl prints for people/);
  await panel.give(`${cluster} {"kind": "Secret"}`);
  await expect(panel.error).toHaveText(/^kind is a Secret, so nothing of this was read/);
  await expect(panel.service).toBeHidden();
});

test('reading is cancelled, or fails to start, without loss', async ({page}) => {
  const panel = new PastePanel(page, 'en');
  await panel.open();
  // The code of the reader never comes, so reading never ends.
  await page.route('**/*.js', () => undefined);
  await panel.give(cluster);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', {name: word('en', 'pasteCancel')}).click();
  await expect(page.getByText('Cancelled. What you gave is still here.')).toBeVisible();
  await expect(panel.box).toHaveValue(cluster);
  await page.unroute('**/*.js');
  await page.route('**/*.js', (route) => route.abort());
  await panel.read.click();
  await expect(panel.error).toHaveText(/^The reader does not answer/);
  await page.unroute('**/*.js');
  await panel.read.click();
  await expect(panel.service).toBeVisible();
});

test('a long paste stays out of the box', async ({page}) => {
  const panel = new PastePanel(page, 'en');
  await panel.open();
  await panel.paste(kubectlJson(clusterItems({services: 20, endpointsPerService: 30})));
  await expect(page.getByText(/^Pasted text, 0\.\d+ MB/)).toBeVisible();
  await expect(panel.box).toHaveValue('');
  await panel.choose('orders');
  await panel.expectFilled('orders');
});

test('while a file of 30 MB is read, the page goes on answering', async ({page}) => {
  const panel = new PastePanel(page, 'en');
  await panel.open();
  const part = kubectlJson(clusterItems({services: 60, endpointsPerService: 50}));
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(Array<string>(11).fill(text), 'cluster.json'));
    return transfer;
  }, part);
  const isAnswered = await pressWhileReading(page, word('en', 'labSkewedCpu'));
  await page.locator('[data-over]').dispatchEvent('drop', {dataTransfer: dropped});
  await expect(page.getByText(/^cluster\.json, 3\d\.?\d* MB/)).toBeVisible();
  await expect(panel.service).toBeVisible();
  expect(await isAnswered()).toBe(true);
});

/** What stands around it is examined with every page. */
const lab = '[data-component="LocalityLab"]';

for (const theme of ['light', 'dark'] as const) {
  test(`the panel passes axe, at 1280 and 360 px: ${theme}`, async ({page}) => {
    const panel = new PastePanel(page, 'zh-Hans');
    await panel.open();
    await useTheme(page, theme);
    await holdStill(page);
    await panel.give('NAME   STATUS');
    await expect(panel.error).toBeVisible();
    expect(await axeFindings(page, 'colours', lab)).toEqual([]);
    await panel.give(cluster);
    await panel.choose('orders');
    await panel.expectFilled('orders');
    await page.setViewportSize({width: 360, height: 780});
    await expect.poll(() => sidewaysOverflow(page)).toEqual([]);
    expect(await axeFindings(page, theme === 'dark' ? 'colours' : 'all', lab)).toEqual([]);
  });
}
