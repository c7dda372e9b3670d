import {readFileSync} from 'node:fs';
import {act, screen, waitFor} from '@testing-library/react';
import type {UserEvent} from '@testing-library/user-event';
import Ajv from 'ajv';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {defaultScenario, noOwnFigures} from '@site/src/data/scenarioFields';
import {pathIds} from '@site/src/data/types';
import {takeChoices} from '@site/src/scenario/linkState';
import {scenarioStore} from '@site/src/scenario/store';
import {scenarioAnswer} from '@site/scripts/estimate/answer';
import {readBlob} from '@site/test/readBlob';
import {locales, renderInLocale, type Locale} from '@site/test/render';
import {word} from '@site/test/words';
import {CostSimulation} from '../../EastWestTrafficTables/CostSimulation';
import {pathName} from '../paths/looks';
import {priceName} from '@site/src/words/labels/prices';

interface Saved {
  readonly name: string;
  readonly text: string;
}

const saved: {name: string; blob: Blob}[] = [];

beforeEach(() => {
  saved.length = 0;
  const blobs = new Map<string, Blob>();
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        const url = `blob:${blobs.size}`;
        blobs.set(url, blob);
        return url;
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href);
    if (blob !== undefined) saved.push({name: this.download, blob});
  });
});

function open(locale: Locale = 'en', search = '') {
  takeChoices(search);
  return renderInLocale(<CostSimulation />, {locale, search});
}

const press = (id: string, message: string) =>
  screen.getByRole('button', {name: word(id, message)});
const copyLink = () => press('export.copyLink', 'Copy the link');
const copyMarkdown = () => press('export.copyMarkdown', 'Copy as Markdown');

/** What writes it comes when it is asked for. */
async function copiedTable(user: UserEvent): Promise<string> {
  await user.click(copyMarkdown());
  await waitFor(async () => expect(await navigator.clipboard.readText()).toMatch(/^\| /));
  return navigator.clipboard.readText();
}

const saveCsv = () => press('export.saveCsv', 'Save as CSV');
const saveJson = () => press('export.saveJson', 'Save as JSON');

async function lastSaved(): Promise<Saved> {
  await vi.waitFor(() => expect(saved).not.toEqual([]));
  const file = saved.at(-1);
  if (file === undefined) throw new Error('Nothing was saved.');
  return {name: file.name, text: await readBlob(file.blob)};
}

const news = (text: string) => expect(screen.getByText(text)).toHaveRole('status');

describe.each(locales)('the export, in %s', (locale) => {
  const pathname = locale === 'en' ? '/cost-and-latency/' : `/${locale}/cost-and-latency/`;
  const page = () => `${window.location.origin}${pathname}`;

  it('copies the link of this page, with all that was chosen and pinned, and says so', async () => {
    const {user} = open(locale, '?v=1&trafficGb=1024&pin=CAAC');
    act(() => scenarioStore.set({azCount: 2}));
    await user.click(copyLink());
    expect(await navigator.clipboard.readText()).toBe(
      `${page()}?v=1&trafficGb=1024&azCount=2&pin=CAAC`,
    );
    news(word('export.copied', 'Copied: {name}.', {name: word('export.linkName', 'link')}));
  });

  it('copies a Markdown table with scenario, link and price dates', async () => {
    const {user} = open(locale, '?v=1&azCount=2');
    const text = await copiedTable(user);
    const lines = text.split('\n');
    expect(lines.filter((line) => line.startsWith('| '))).toHaveLength(1 + pathIds.length);
    expect(lines[2]).toContain(pathName('clusterip-node-local'));
    expect(lines.find((line) => line.includes(pathName('clusterip')))).toContain('$102.40');
    expect(text).toContain(`${word('field.azCount.label', 'Availability zones')}`);
    expect(text).toContain(`<${page()}?v=1&azCount=2>`);
    expect(text).toContain(priceName('albHour'));
    expect(text).toContain(locale === 'en' ? 'Sep 20, 2026' : '2026 年 9 月 20 日');
    expect(text).toContain(word('basis.estimate', 'estimate'));
    news(
      word('export.copied', 'Copied: {name}.', {name: word('export.tableName', 'Markdown table')}),
    );
  });

  it('saves a CSV file that says what it is', async () => {
    const {user} = open(locale);
    await user.click(saveCsv());
    const {name, text} = await lastSaved();
    expect(name).toBe('eks-east-west-costs-us-east-1-10240gb.csv');
    const rows = text.trimEnd().split('\r\n');
    expect(rows).toHaveLength(1 + pathIds.length);
    expect(rows[1]).toMatch(/^clusterip-node-local,/);
    expect(rows.find((row) => row.startsWith('clusterip,'))).toContain(',136.53,0.41,');
    for (const row of rows.slice(1)) {
      expect(row).toContain(page());
      expect(row).toContain(word('field.trafficGb.label', 'Traffic per month'));
    }
    await vi.waitFor(() => news(word('export.saved', 'Saved as {name}.', {name})));
  });
});

describe('what is not known', () => {
  it('is said in words, with the missing prices', async () => {
    const {user} = open('en', '?region=cn-northwest-1&pin=');
    await user.click(saveCsv());
    const {text} = await lastSaved();
    expect(text).toMatch(
      /^clusterip,[^\r]*"?unknown: no sourced price for Transfer between zones/m,
    );
    expect(text).toMatch(/^vpc-lattice,[^\r]*not offered in this Region/m);
    expect(text).toContain('ALB, per hour: CN¥');
    expect(text).toContain('EC2 m6i.large On-Demand Linux, per hour: unknown');
    expect(text).not.toMatch(/NaN|undefined/);
    const table = await copiedTable(user);
    expect(table).toMatch(/\| ClusterIP, zone-blind \| unknown: no sourced price/);
    // The pinned default costs $136.53; nothing can be said about the difference.
    expect(table).toMatch(/\| ClusterIP, zone-blind \|[^\n]*\| \$136\.53 \|$/m);
  });
});

describe('pins and own prices in an export', () => {
  it('have columns with their difference, and say what they are', async () => {
    const {user} = open('en', '?pin=BoGGoAA&rate.albHour=0.02&ms.albIp.p50=1.5');
    const text = await copiedTable(user);
    expect(text).toContain('A: Cost per month, USD');
    expect(text).toMatch(/ClusterIP, zone-blind \| \$136\.53 .*\| \$13\.65 \(\$122\.88 less\) \|/);
    expect(text).toContain('- Pinned A: Traffic per month: 1 TB');
    expect(text).toContain('ALB, per hour: $0.02, your own price');
    expect(text).toContain('Own figures: your price, ALB, per hour: $0.02; your p50');
    expect(text).toMatch(/ALB, IP targets \|[^|]*\| [\d.]+ ms \(yours\) \|/);
    await user.click(saveCsv());
    expect((await lastSaved()).text).toMatch(/^clusterip,[^\r]*,13\.65,-122\.88,0\.41,/m);
  });
});

describe('the JSON file', () => {
  const schema = JSON.parse(readFileSync('static/schema/estimate.json', 'utf8')) as object;
  const validate = new Ajv({allErrors: true, allowUnionTypes: true}).compile(schema);

  async function jsonOf(search: string): Promise<Record<string, unknown>> {
    const {user} = open('en', search);
    await user.click(saveJson());
    const {name, text} = await lastSaved();
    expect(name).toMatch(/\.json$/);
    return JSON.parse(text) as Record<string, unknown>;
  }

  it('is what the command line prints, and the link', async () => {
    const {link, ...answer} = await jsonOf('?v=1&azCount=2');
    const command = scenarioAnswer({scenario: {...defaultScenario, azCount: 2}, own: noOwnFigures});
    expect(answer).toEqual(JSON.parse(JSON.stringify(command)));
    expect(link).toMatch(/\/cost-and-latency\/\?v=1&azCount=2$/);
  });

  it('fits the published schema, with pins, own figures and prices that are not known', async () => {
    const json = await jsonOf('?region=cn-north-1&rate.albHour=0.02&pin=&pin=CAAC.BjL68IA');
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(json).toMatchObject({
      own: {rates: {albHour: 0.02}},
      pins: [{name: 'A'}, {name: 'B', own: {rates: {albHour: 0.02}}}],
    });
  });
});

describe('a clipboard that the browser refuses', () => {
  it('leaves the text to be copied by hand', async () => {
    const {user} = open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(copyLink());
    news('Copying is not allowed here. It is selected below, press Ctrl+C or ⌘C: link.');
    await waitFor(() => expect(screen.getByLabelText('link')).toHaveFocus());
    expect(screen.getByLabelText('link')).toHaveValue(
      `${window.location.origin}/cost-and-latency/`,
    );
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(copyLink());
    expect(screen.queryByLabelText('link')).toBeNull();
    news('Copied: link.');
  });
});

it('is reached with the keyboard alone', async () => {
  const {user} = open();
  act(() => copyLink().focus());
  await user.tab();
  await user.tab();
  expect(saveCsv()).toHaveFocus();
  await user.keyboard('{Enter}');
  expect((await lastSaved()).name).toMatch(/\.csv$/);
});
