import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it, vi} from 'vitest';
import {recordedFindings} from './recorded';
import {sampleBlock} from './sample';

// Other processes, or large grammars and schemas: slow on a machine that is busy with the rest of the tests.
vi.setConfig({testTimeout: 60_000});

const folder = mkdtempSync(path.join(tmpdir(), 'recorded-'));
const slices = {
  kind: 'List',
  items: [
    {
      kind: 'EndpointSlice',
      metadata: {
        name: 'orders-1',
        namespace: 'shop',
        labels: {'kubernetes.io/service-name': 'orders'},
      },
      endpoints: [
        {zone: 'us-east-1a', addresses: ['10.0.0.1']},
        {zone: 'us-east-1b', addresses: ['10.0.1.1']},
      ],
    },
  ],
};
writeFileSync(path.join(folder, 'slices.json'), JSON.stringify(slices));
afterAll(() => {
  rmSync(folder, {recursive: true});
});

const command = `kubectl -n shop get endpointslices -l kubernetes.io/service-name=orders -o json |
  jq -r '.items[].endpoints[] | [.zone, .addresses[0]] | @tsv'`;
const output = 'us-east-1a\t10.0.0.1\nus-east-1b\t10.0.1.1';
const recorded = {recorded: 'slices.json'};

async function messages(
  code: string,
  shown?: string,
  meta: Readonly<Record<string, string>> = recorded,
) {
  const blocks = [sampleBlock('bash', code, meta)];
  if (shown !== undefined) blocks.push(sampleBlock('text', shown, {output: ''}));
  const findings = await recordedFindings(blocks, folder);
  return findings.map(({message}) => message);
}

describe('recordedFindings', () => {
  it('accepts a block that prints what the text shows, tabs set or not', async () => {
    expect(await messages(command, output)).toEqual([]);
    expect(await messages(command, 'us-east-1a      10.0.0.1\nus-east-1b      10.0.1.1')).toEqual(
      [],
    );
  });

  it('accepts a block without shown output as long as it runs', async () => {
    expect(await messages(command)).toEqual([]);
  });

  it('finds output that differs in one value, and shows the real one', async () => {
    const [message] = await messages(command, output.replace('10.0.1.1', '10.0.1.2'));
    expect(message).toContain('prints something else');
    expect(message).toContain('10.0.1.1');
  });

  it.each([
    [
      'a jq program with a typo in a field',
      command.replace('.addresses', '.address'),
      'prints something else',
    ],
    ['a jq program that does not compile', command.replace('@tsv', '@tsw'), 'fails on slices.json'],
    [
      'a label selector with a typo',
      command.replace('name=orders', 'name=order'),
      'No resources found',
    ],
    ['a missing namespace', command.replace('-n shop ', ''), 'No resources found'],
    [
      'a jsonpath that finds nothing',
      `kubectl -n shop get endpointslices -o jsonpath='{.items[*].zone}'`,
      'finds nothing',
    ],
    [
      'a jsonpath that is none',
      `kubectl -n shop get endpointslices -o jsonpath='{.items[*'`,
      'not closed',
    ],
  ])('finds %s', async (_, code, message) => {
    expect(await messages(code, output)).toEqual([expect.stringContaining(message)]);
  });

  it('knows variables that earlier blocks set to plain text', async () => {
    const set = sampleBlock('bash', 'export NS=shop SERVICE="orders"\nTOKEN=$(date)');
    const use = command.replace('-n shop', '-n "$NS"').replace('name=orders', 'name="$SERVICE"');
    const blocks = [set, sampleBlock('bash', use, recorded), sampleBlock('text', output)];
    expect(await recordedFindings(blocks, folder)).toEqual([]);
  });

  it('asks for recorded data where jq or jsonpath is used without', async () => {
    for (const code of [command, `IP=$(kubectl get svc a -o jsonpath='{.spec.clusterIP}')`]) {
      expect(await messages(code, undefined, {})).toEqual([
        expect.stringContaining('recorded=FILE'),
      ]);
    }
    expect(await messages('kubectl get svc', undefined, {})).toEqual([]);
  });

  it('finds a recorded file that does not exist', async () => {
    expect(await messages(command, output, {recorded: 'none.json'})).toEqual([
      expect.stringContaining('cannot read the recorded file'),
    ]);
  });
});
