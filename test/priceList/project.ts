import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach} from 'vitest';
import type {PriceData} from '../../scripts/prices/priceData';
import {run} from '../../scripts/prices/run';
import type {PriceListServer} from './server';

const old = {sources: ['oldPage'], asOf: '2025-01-31', confidence: 'medium'} as const;

/** Price data of three Regions as before a refresh: old prices, and some that are not known. */
export const before: PriceData = {
  regions: {
    'us-east-1': {
      name: {en: 'US East (N. Virginia)', 'zh-Hans': '美国东部（弗吉尼亚州北部）'},
      currency: 'USD',
      usageTypePrefix: '',
      latticeOffered: true,
      aged: {count: 1, lookedOn: '2026-10-01'},
      prices: {
        albHour: {value: 0.0225, ...old},
        latticePerMillionRequests: {value: 0.1, ...old},
        route53ZoneMonth: {value: 0.5, ...old},
      },
    },
    'eu-west-1': {
      name: {en: 'Europe (Ireland)', 'zh-Hans': '欧洲地区（爱尔兰）'},
      currency: 'USD',
      usageTypePrefix: 'EU-',
      latticeOffered: true,
      prices: {albHour: {value: 0.02, ...old}, m6iLargeHour: {value: 0.107, ...old}},
    },
    'cn-north-1': {
      name: {en: 'China (Beijing)', 'zh-Hans': '中国（北京）'},
      currency: 'CNY',
      usageTypePrefix: 'CNN1-',
      latticeOffered: false,
      aged: {count: 1, lookedOn: '2026-10-01'},
      prices: {m6iLargeHour: {value: 1.01321, ...old, sources: ['beijingPage']}},
    },
  },
  sources: {
    oldPage: {title: 'Old', publisher: 'P', asOf: '2025-01-31', kind: 'third-party'},
    beijingPage: {title: 'Beijing', publisher: 'P', asOf: '2025-01-31', kind: 'third-party'},
  },
  aged: [
    {
      reason: 'Nothing newer.',
      lookedOn: '2026-10-01',
      prices: {'us-east-1': ['albHour'], 'cn-north-1': ['m6iLargeHour']},
    },
  ],
};

const files = {
  regions: 'src/data/prices/regions.json',
  sources: 'src/data/sources/regionPrices.json',
  aged: 'src/data/prices/agedPrices.json',
} as const;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true});
});

/** A folder with price data in it, and nothing else of a project; it goes when the test ends. */
export class PriceProject {
  readonly root = mkdtempSync(path.join(tmpdir(), 'prices-'));

  constructor(data: PriceData = before) {
    folders.push(this.root);
    for (const part of Object.keys(files) as (keyof PriceData)[]) {
      const file = path.join(this.root, files[part]);
      mkdirSync(path.dirname(file), {recursive: true});
      writeFileSync(file, JSON.stringify(data[part]));
    }
  }

  text(part: keyof PriceData): string {
    return readFileSync(path.join(this.root, files[part]), 'utf8');
  }

  data(): PriceData {
    const parts = Object.keys(files) as (keyof PriceData)[];
    const entries = parts.map((part) => [part, JSON.parse(this.text(part)) as unknown]);
    return Object.fromEntries(entries) as PriceData;
  }

  /** Names of all files in the folder, in order, also of those that should not be there. */
  names(): readonly string[] {
    const all = readdirSync(this.root, {recursive: true, withFileTypes: true});
    return all.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
  }
}

export interface Outcome {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Runs a refresh of a project against a server, without the pauses and time-outs of real life. */
export async function refresh(
  {root}: PriceProject,
  {url}: PriceListServer,
  ...args: readonly string[]
): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(['--base-url', url, '--retries', '2', '--timeout', '5', ...args], {
    root,
    today: '2026-11-21',
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    backoffMs: 1,
  });
  return {code, out, err};
}
