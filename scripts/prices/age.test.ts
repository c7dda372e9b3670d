import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {PriceProject, before} from '../../test/priceList/project';
import {reportAge} from './ageReport';
import type {PriceData} from './priceData';

const price = {value: 1, sources: ['page'], confidence: 'high'} as const;
const zone = before.regions['us-east-1'];

function dataOf(asOf: string | undefined, aged: PriceData['aged'] = []): PriceData {
  if (zone === undefined) throw new Error('The test needs a Region');
  const albHour = {...price, ...(asOf !== undefined && {asOf})};
  return {regions: {'us-east-1': {...zone, prices: {albHour}}}, sources: {}, aged};
}

const excuse = (lookedOn: string, region = 'us-east-1'): PriceData['aged'] => [
  {reason: 'Nothing newer.', lookedOn, prices: {[region]: ['albHour']}},
];

describe('the age of a price', () => {
  it.each([
    ['of today', '2026-11-21'],
    ['of ninety days', '2026-08-23'],
  ])('%s is fine', (_, asOf) => {
    expect(reportAge(dataOf(asOf), '2026-11-21')).toEqual({
      failures: [],
      warnings: [],
      known: [],
      count: 1,
    });
  });

  it.each([
    ['2026-08-22', 91],
    ['2026-05-25', 180],
  ])('from the ninety-first day to the limit is a warning: %s', (asOf, days) => {
    const {failures, warnings} = reportAge(dataOf(asOf), '2026-11-21');
    expect(warnings).toEqual([`us-east-1 albHour: of ${asOf}, ${days} days old`]);
    expect(failures).toEqual([]);
  });

  it('beyond the limit is a failure', () => {
    const {failures, warnings} = reportAge(dataOf('2026-05-24'), '2026-11-21');
    expect(failures).toEqual([
      'us-east-1 albHour: of 2026-05-24, 181 days old: run prices:refresh',
    ]);
    expect(warnings).toEqual([]);
  });

  it('that nobody knows is a failure', () => {
    expect(reportAge(dataOf(undefined), '2026-11-21').failures).toEqual([
      'us-east-1 albHour: undated: run prices:refresh',
    ]);
  });

  it('in the future is a failure', () => {
    expect(reportAge(dataOf('2026-11-22'), '2026-11-21').failures).toEqual([
      'us-east-1 albHour: of 2026-11-22, -1 days old: that day is to come',
    ]);
  });
});

describe('an old price that is known to be old', () => {
  it.each([
    ['2017-12-18', 'of 2017-12-18, 3260 days old'],
    [undefined, 'undated'],
  ])('is excused by a search: %s', (asOf, age) => {
    const {failures, known} = reportAge(dataOf(asOf, excuse('2026-05-25')), '2026-11-21');
    expect(failures).toEqual([]);
    expect(known).toEqual([
      `us-east-1 albHour: ${age}, last looked for on 2026-05-25: Nothing newer.`,
    ]);
  });

  it('is a failure again when the search is old', () => {
    const {failures} = reportAge(dataOf('2017-12-18', excuse('2026-05-24')), '2026-11-21');
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain('That search is 181 days old: look again');
  });

  it('needs no excuse once it is fresh', () => {
    expect(reportAge(dataOf('2026-11-01', excuse('2026-10-01')), '2026-11-21').failures).toEqual([
      'us-east-1 albHour: of 2026-11-01, 20 days old: take it out of agedPrices.json',
    ]);
  });

  it('must exist', () => {
    const report = reportAge(dataOf('2026-11-01', excuse('2026-10-01', 'eu-west-1')), '2026-11-21');
    expect(report.failures).toEqual([
      'eu-west-1 albHour: there is no such price; take it out of agedPrices.json',
    ]);
  });
});

describe('npm run prices:age', () => {
  const age = (project: PriceProject, ...args: readonly string[]) =>
    spawnSync(
      process.execPath,
      [
        '--import',
        import.meta.resolve('tsx'),
        path.resolve(import.meta.dirname, 'age.ts'),
        ...args,
      ],
      {cwd: project.root, encoding: 'utf8'},
    );

  it('lists what is too old, and fails', () => {
    const {status, stdout, stderr} = age(new PriceProject(), '--today', '2026-11-21');
    expect(status).toBe(1);
    expect(stdout).toContain('known    us-east-1 albHour');
    expect(stdout).toContain('6 prices: 4 too old, 0 warnings, 2 known to be old');
    expect(stderr).toContain('too old  eu-west-1 albHour: of 2025-01-31');
  });

  it('passes while every price is fresh', () => {
    const project = new PriceProject({...before, aged: []});
    const {status, stdout} = age(project, '--today', '2025-02-01');
    expect(stdout).toBe('6 prices: 0 too old, 0 warnings, 0 known to be old\n');
    expect(status).toBe(0);
  });

  it('takes the day from the clock if none is given, and refuses what is no day', () => {
    const {stdout} = age(new PriceProject({...before, aged: []}));
    expect(stdout).toContain('6 prices: 6 too old');
    const {status, stderr} = age(new PriceProject(), '--today', 'tomorrow');
    expect(status).toBe(2);
    expect(stderr).toBe('--today tomorrow: must be a day such as 2026-11-21\n');
  });
});
