import {mkdirSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {strToU8, zipSync} from 'fflate';
import {billFiles, type BillKind} from '../test/bills';
import {CostPage} from './support/costPage';
import {sidewaysOverflow} from './support/page';
import {sendingRequests} from './support/sending';
import {locales, type Locale} from './support/site';
import {expect, test, type Locator, type Page, type TestInfo} from './support/test';
import {watch} from './support/watch';
import {word} from './support/words';

/** The panel for measurements, as its reader uses it. */
class MeasurePanel {
  readonly box: Locator;
  readonly understood: Locator;
  readonly arithmetic: Locator;

  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {
    this.box = page.getByRole('textbox', {name: word(locale, 'measureResult')});
    this.understood = page.getByRole('region', {name: word(locale, 'measureUnderstood')});
    this.arithmetic = page.getByRole('group', {name: word(locale, 'measureArithmetic')});
  }

  async open(): Promise<void> {
    const chapter = new CostPage(this.page, this.locale);
    await chapter.open();
    await this.page.getByText(word(this.locale, 'measured'), {exact: true}).click();
    await expect(this.box).toBeVisible();
  }
}

const cases = {
  'a bill by its headings': [
    'line_item_usage_type,line_item_operation,line_item_unblended_rate,line_item_usage_amount\nUSE2-DataTransfer-Regional-Bytes,InterZone-In,0.01,512\nUSE2-DataTransfer-Regional-Bytes,InterZone-Out,0.01,512',
    /512 GB ÷ 2\/3 = .*768 GB/,
  ],
  money: ['InterZone-In $5.12, InterZone-Out $5.12 in one month, us-west-2', /512 GB ÷ 2\/3/],
  'other usage types': [
    '| Usage type | Cost | Quantity |\n|---|---|---|\n| EUC1-NatGateway-Bytes | $3.10 | 68 GB |\n| EUC1-DataTransfer-Regional-Bytes | $10.24 | 1,024 GB |',
    /512 GB ÷ 2\/3/,
  ],
  'bytes of a heading': [
    'from_zone,to_zone,bytes\nuse1-az1,use1-az2,1073741824\nuse1-az1,use1-az1,1073741824',
    /2 GB/,
  ],
  'labels of OpenCost': [
    '{internet="false",same_region="true",same_zone="true"} 90.5\n{internet="false",same_region="true",same_zone="false"} 11.2\n{internet="true",same_region="false",same_zone="false"} 31',
    /101\.7 GB/,
  ],
  'a range of Prometheus': [
    '{"status":"success","data":{"resultType":"matrix","result":[{"metric":{"source_zone":"eu-west-1a","destination_zone":"eu-west-1b"},"values":[[1,"1000"],[2,"3000"]]}]}}',
    /4\.89|4\.9/,
  ],
} as const;

for (const locale of locales) {
  test(`what people paste is read, and shown before it is used: ${locale}`, async ({page}) => {
    const problems = watch(page);
    const panel = new MeasurePanel(page, locale);
    await panel.open();
    for (const [name, [text, figure]] of Object.entries(cases)) {
      await panel.box.fill(text);
      await expect(panel.understood, name).toBeVisible();
      await expect(panel.arithmetic, name).toContainText(figure);
    }
    await panel.box.fill('hubble_flows_processed_total{verdict="FORWARDED"} 42');
    await expect(panel.box).toHaveAttribute('aria-invalid', 'true');
    await expect(panel.arithmetic).toHaveCount(0);
    await page.setViewportSize({width: 360, height: 740});
    await panel.box.fill(cases['other usage types'][0]);
    await expect(panel.understood).toBeVisible();
    await expect.poll(() => sidewaysOverflow(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
}

function outputFolder(info: TestInfo): string {
  const folder = info.outputPath();
  mkdirSync(folder, {recursive: true});
  return folder;
}

const billsIn: readonly (readonly [Locale, readonly BillKind[]])[] = [
  ['en', ['legacy CUR', 'FOCUS']],
  ['zh-Hans', ['CUR 2.0']],
];
for (const [locale, bills] of billsIn) {
  test(`files as they were delivered give the figure of the CSV, and nothing is sent: ${bills.join(', ')}, ${locale}`, async ({
    page,
  }, info) => {
    const panel = new MeasurePanel(page, locale);
    await panel.open();
    const sent = sendingRequests(page);
    const input = page.locator('input[type=file]').first();
    for (const bill of bills) {
      const files = await billFiles(bill, outputFolder(info));
      for (const [name, buffer] of Object.entries(files)) {
        await input.setInputFiles({name, mimeType: 'application/octet-stream', buffer});
        await expect(page.getByRole('group', {name}), name).toBeVisible();
        // What crossed in the month of the bill, and what that is in one of 730 hours.
        await expect(panel.arithmetic, `${bill} ${name}`).toContainText(/410\.5 GB.*402\.[78]/s);
        await page.getByRole('button', {name: word(locale, 'measureRemove')}).click();
        await expect(panel.arithmetic).toHaveCount(0);
      }
    }
    expect(sent).toEqual([]);
  });
}

test('a file that cannot be opened gets one line', async ({page}) => {
  const panel = new MeasurePanel(page, 'en');
  await panel.open();
  const input = page.locator('input[type=file]').first();
  const bomb = gzipSync(Buffer.alloc(4 * 2 ** 20, 97));
  await input.setInputFiles({name: 'bomb.gz', mimeType: '', buffer: bomb});
  await expect(page.getByRole('alert')).toContainText('bomb.gz: more comes out');
  const broken = Buffer.from(zipSync({a: strToU8('usage_type,gb')})).subarray(0, 20);
  await input.setInputFiles({name: 'half.zip', mimeType: '', buffer: broken});
  await expect(page.getByRole('alert')).toContainText('half.zip: the file is broken');
});
