import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {cents} from '../../test/costInput';
import {estimate, npmRunEstimate} from '../../test/estimate';
import {defaultScenario} from '../../src/data/scenarioFields';
import {pathIds, type PathId} from '../../src/data/types';
import {breakEvenAnswer, scenarioAnswer, sensitivityAnswer} from './answer';
import {readRequest} from './readRequest';

vi.mock('../../src/data/prices/regions.json', async (importOriginal) => {
  const {withKnownChina} = await import('../../test/knownChina');
  return withKnownChina(importOriginal<{default: object}>);
});

interface Answer {
  readonly scenario: Readonly<Record<string, number | string>>;
  readonly currency: string;
  readonly pricesAsOf: string | null;
  readonly paths: readonly {
    readonly id: PathId;
    readonly monthlyCost: number | null;
    readonly unknown: readonly string[];
    readonly lineItems: readonly Readonly<Record<string, number | string | null>>[];
    readonly latencyMs: {readonly p50: number | null; readonly p99: number | null};
  }[];
}

/** What the command prints, as whoever reads its JSON has it. */
const printed = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const answer = (json: string) => printed(scenarioAnswer(readRequest(json))) as Answer;

const pathOf = ({paths}: Answer, id: PathId) => paths.find((one) => one.id === id);

describe('npm run --silent estimate', () => {
  it('prints one line of JSON and nothing else', async () => {
    const {status, stdout, stderr} = await npmRunEstimate(['{}']);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(stdout).toMatch(/^\{.*\}\n$/);
    const {scenario, currency, pricesAsOf, paths} = JSON.parse(stdout) as Answer;
    expect(scenario).toEqual(defaultScenario);
    expect(currency).toBe('USD');
    expect(pricesAsOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(paths.map(({id}) => id)).toEqual(pathIds);
  });

  it('prints the break-even of two paths', async () => {
    const {status, stdout} = await npmRunEstimate(['--break-even', 'alb-ip,clusterip', '{}']);
    expect({status, stdout}).toEqual({status: 0, stdout: '{"breakEvenGb":[3079.6875]}\n'});
  });

  it('reads the scenario from standard input', async () => {
    const {status, stdout} = await estimate([], '{"azCount": 2}\n');
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as Answer).scenario['azCount']).toBe(2);
  });
});

describe('the estimate', () => {
  it('has the fields that the documentation shows, unrounded', () => {
    const clusterip = pathOf(answer('{"trafficGb": 10240, "azCount": 3}'), 'clusterip');
    expect(Object.keys(clusterip ?? {})).toEqual([
      'id',
      'monthlyCost',
      'unknown',
      'lineItems',
      'latencyMs',
    ]);
    expect(clusterip).toMatchObject({unknown: [], lineItems: [{id: 'inter-az-transfer'}]});
    expect(clusterip?.monthlyCost).toBeCloseTo(136.53333333333333, 12);
    const [item] = clusterip?.lineItems ?? [];
    expect(Object.keys(item ?? {})).toEqual(['id', 'quantity', 'unit', 'unitPrice', 'cost']);
    expect(item).toMatchObject({unit: 'GB', unitPrice: 0.02});
    expect(item?.quantity).toBeCloseTo(6826.666666666667, 9);
    expect(clusterip?.latencyMs.p50).toBeCloseTo(0.41, 9);
    expect(clusterip?.latencyMs.p99).toBeCloseTo(1.05, 9);
  });

  it('agrees with the worked figures', () => {
    const changed = answer('{"zoneLocalShare": 0.7, "services": 1, "nlbZonalAffinity": 1}');
    const costs = Object.fromEntries(
      changed.paths.map(({id, monthlyCost}) => [id, cents(monthlyCost ?? NaN)]),
    );
    expect(costs).toMatchObject({
      clusterip: 136.53,
      'clusterip-same-zone': 61.44,
      'clusterip-node-local': 0,
      'alb-ip': 98.35,
      'nlb-ip': 77.87,
      'vpc-lattice': 274.25,
    });
  });

  it('repeats the whole scenario that it counted with', () => {
    const {scenario} = answer('{"billing": "one-end", "region": "eu-west-1"}');
    expect(scenario).toEqual({...defaultScenario, billing: 'one-end', region: 'eu-west-1'});
  });

  it('says null and names the prices where a price is missing', () => {
    const china = answer('{"region": "cn-north-1"}');
    expect(china).toMatchObject({currency: 'CNY', pricesAsOf: '2024-11-06'});
    expect(pathOf(china, 'clusterip')).toMatchObject({
      monthlyCost: null,
      unknown: ['interAzPerGbEachSide'],
      lineItems: [{unitPrice: null, cost: null}],
    });
    expect(pathOf(china, 'clusterip-node-local')).toMatchObject({monthlyCost: 0, unknown: []});
  });

  it('says null where the price list has no date', () => {
    expect(answer('{"region": "cn-northwest-1"}').pricesAsOf).toBeNull();
  });
});

describe('the break-even', () => {
  const breakEven = (pair: string, json: string) =>
    printed(breakEvenAnswer(readRequest(json), pair));

  it('is empty where the lines never cross', () => {
    expect(breakEven('nlb-ip,clusterip', '{}')).toEqual({breakEvenGb: []});
  });

  it('follows the scenario', () => {
    // Over two zones half the traffic crosses: 16.425 / (0.01 − 0.008).
    expect(breakEven('alb-ip,clusterip', '{"azCount": 2}')).toEqual({breakEvenGb: [8212.5]});
  });

  it('is null with the missing prices where a cost is not known', () => {
    expect(breakEven('alb-ip,clusterip', '{"region": "cn-north-1"}')).toEqual({
      breakEvenGb: null,
      unknown: ['albHour', 'lcuHour', 'interAzPerGbEachSide'],
    });
  });
});

describe('what else it answers', () => {
  it('counts with own prices and measurements, and repeats them', () => {
    const own = {rates: {albHour: 0.01}, latencyMs: {albIp: {p50: 1}}};
    const found = answer(JSON.stringify({own}));
    expect(found).toMatchObject({own});
    expect(cents(pathOf(found, 'alb-ip')?.monthlyCost ?? NaN)).toBe(89.22);
    expect(pathOf(found, 'alb-ip')?.latencyMs.p50).toBeCloseTo(1 + (4 / 3) * 0.6, 9);
  });

  it('says which inputs move a path, the strongest first', async () => {
    const {status, stdout} = await estimate(['--sensitivity', 'clusterip', '{}']);
    expect(status).toBe(0);
    const {path, sensitivity} = JSON.parse(stdout) as {
      path: string;
      sensitivity: {field: string; low: number; high: number; swing: number}[];
    };
    expect(path).toBe('clusterip');
    expect(sensitivity.map(({field}) => field)).toEqual(['trafficGb', 'azCount']);
    expect(sensitivity[0]).toMatchObject({low: 5120, high: 20480});
    expect(sensitivity[0]?.swing).toBeCloseTo(204.8, 6);
  });

  it('names the missing price where the sensitivity is not known', () => {
    const request = readRequest('{"region": "cn-north-1"}');
    expect(printed(sensitivityAnswer(request, 'clusterip'))).toEqual({
      path: 'clusterip',
      sensitivity: null,
      unknown: ['interAzPerGbEachSide'],
    });
  });

  it.each([
    [['--sensitivity', 'foo', '{}'], /^--sensitivity: got "foo"; allowed: clusterip, /],
    [
      ['--sensitivity', 'clusterip', '--break-even', 'alb-ip,clusterip', '{}'],
      /^arguments: got both/,
    ],
  ])('refuses %j', async (args, message) => {
    const {status, stdout, stderr} = await estimate(args);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toMatch(message);
  });
});

describe('an export from the time of twelve paths', () => {
  const file = path.join(import.meta.dirname, '../../test/recorded/of-twelve-paths/answer.json');
  const old = JSON.parse(readFileSync(file, 'utf8')) as Answer;
  const now = answer(JSON.stringify(old.scenario));

  it('is a request still: what it does not know keeps its default', () => {
    expect(now.scenario).toEqual({...defaultScenario, ...old.scenario});
  });

  it('has the lines and latencies that it had, for every path but the meshes', () => {
    const meshes: readonly PathId[] = ['istio-sidecar', 'istio-ambient'];
    const others = old.paths.filter(({id}) => !meshes.includes(id));
    expect(others).toHaveLength(10);
    for (const {id, lineItems, latencyMs} of others) {
      const found = pathOf(now, id);
      expect(found?.latencyMs).toEqual(latencyMs);
      const names = ({id: name, unit}: Readonly<Record<string, unknown>>) => [name, unit];
      expect(found?.lineItems.map(names)).toEqual(lineItems.map(names));
    }
  });
});

it('says null for a latency that nobody has published', () => {
  for (const id of ['transit-gateway', 'privatelink'] as const) {
    expect(pathOf(answer('{}'), id)?.latencyMs).toEqual({p50: null, p99: null});
  }
});
