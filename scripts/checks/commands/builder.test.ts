import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {everyRequest, requestFor} from '../../../test/manifests';
import type {PathId} from '../../../src/data/types';
import {manifestSet} from '../../../src/manifests/manifestSet';
import type {SentenceId} from '../../../src/manifests/sentences';
import type {ManifestRequest} from '../../../src/manifests/types';
import type {Block} from '../shared/blocks';
import {loadKnownKeys} from '../shared/knownKeys';
import {annotateFindings} from './annotate';
import {runBlock} from './runBlock';
import {syntaxFindings} from './shell';

// Other processes: slow on a machine that is busy with the rest of the tests.
vi.setConfig({testTimeout: 120_000});

const root = path.resolve(import.meta.dirname, '../../..');
const recorded = (file: string) => readFileSync(path.join(root, 'test/recorded', file), 'utf8');

/** Every command that the builder gives, once. */
const commands = [
  ...new Set(
    everyRequest()
      .map((request) => manifestSet(request))
      .flatMap(({shortest = [], steps, checks, undo}) => [
        ...shortest,
        ...steps,
        ...checks,
        ...undo,
      ])
      .flatMap(({command}) => command ?? []),
  ),
];

const blockOf = (code: string, index = 0): Block => ({
  locale: 'en',
  chapter: 'builder',
  file: 'builder',
  language: 'bash',
  meta: {},
  code,
  line: 1,
  index,
});

describe('the commands that the builder gives', () => {
  it('are shell scripts', async () => {
    expect(commands.length).toBeGreaterThan(50);
    // A shell for each is slow; a fault in one is a fault in all of them together.
    const all = commands.map((command) => `(\n${command}\n)`).join('\n');
    expect(await syntaxFindings([blockOf(all)])).toEqual([]);
  });

  it('set and choose by keys that somebody reads', async () => {
    const known = await loadKnownKeys(path.join(root, 'scripts/checks/annotations'));
    const findings = commands.map(blockOf).flatMap((block) => annotateFindings(block, known));
    expect(findings).toEqual([]);
  });
});

type Change = Partial<Omit<ManifestRequest, 'path'>>;

/** Runs a check of a set over recorded answers, and gives what it prints beside what it promises. */
async function checked(
  [pathId, id, change = {}]: readonly [PathId, SentenceId, Change?],
  files: readonly string[],
) {
  const {steps, checks} = manifestSet(requestFor(pathId, change));
  const step = [...steps, ...checks].find((one) => one.id === id);
  const {output, errors, status} = await runBlock({
    code: step?.command ?? 'false',
    recorded: files.map(recorded),
    variables: {},
  });
  expect({errors, status}).toEqual({errors: '', status: 0});
  return {printed: [...new Set(output.trimEnd().split('\n'))], promised: step?.prints};
}

describe('a check prints on recorded answers what it promises:', () => {
  it.each<[string, readonly [PathId, SentenceId, Change?], readonly string[]]>([
    ['hints', ['clusterip-same-zone', 'checkHints'], ['kubernetes/endpointslices-orders.json']],
    ['zones', ['clusterip', 'checkZones'], ['edge/orders-endpointslices.json']],
    [
      'attributes of the NLB',
      ['nlb-ip', 'checkAttributes'],
      ['edge/service-orders-nlb.json', 'edge/load-balancers.json', 'edge/nlb-attributes.json'],
    ],
    ['conditions of a route', ['vpc-lattice', 'checkRoute'], ['mesh/httproute-orders.json']],
    [
      'waypoints',
      ['istio-ambient', 'checkWaypoints', {waypoints: 'per-zone'}],
      ['mesh/waypoint-endpointslices.json'],
    ],
    ['ztunnel', ['istio-ambient', 'checkZtunnel'], ['mesh/ztunnel-services.json']],
  ])('%s', async (_what, check, files) => {
    const {printed, promised} = await checked(check, files);
    expect(printed).toEqual(promised);
  });

  it('hints for nodes, in shape', async () => {
    const {printed, promised} = await checked(
      ['clusterip-node-local', 'checkNodeHints', {name: 'telemetry'}],
      ['kubernetes/endpointslices-telemetry.json'],
    );
    const shape = /^ip-[\d-]+\.ec2\.internal {2}ip-[\d-]+\.ec2\.internal {2}us-east-1[abc]$/;
    for (const line of [...printed, ...(promised ?? [])]) expect(line).toMatch(shape);
  });

  it('records, in shape', async () => {
    const {steps, checks} = manifestSet(requestFor('route53-nlb'));
    const command = [...steps, ...checks].find(({id}) => id === 'checkRecords')?.command ?? '';
    const listing = command.slice(command.indexOf('aws route53 list-resource'));
    const {output} = await runBlock({
      code: listing,
      recorded: [recorded('mesh/record-sets.json')],
      variables: {ZONE_ID: 'Z1'},
    });
    expect(output.split('\n')[0]).toBe('orders.shop.internal.  demo-a  weight 50');
  });

  it('whether Cilium reads hints', async () => {
    const {printed, promised} = await checked(
      ['clusterip-same-zone', 'letCiliumRead', {dataPlane: 'cilium'}],
      ['kubernetes/configmap-cilium-config.json'],
    );
    // The recorded cluster has the default; the step promises what must be set.
    expect(printed).toEqual(['not set']);
    expect(promised).toEqual(['true']);
  });
});
