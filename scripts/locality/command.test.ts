import {describe, expect, it} from 'vitest';
import {npmRunLocality, runLocality} from '../../test/locality';

const nodes = ['a', 'b', 'c'].map((zone) => ({
  zone,
  allocatableCpuMilli: 2000,
  ready: true,
  labels: [],
}));

const example = {
  nodes,
  readyEndpointsByZone: {a: 2, b: 2, c: 2},
  clientShareByZone: {a: 0.5, b: 0.3, c: 0.2},
};

describe.concurrent('the command line', () => {
  it('answers as documented', async () => {
    const {status, stdout, stderr} = await npmRunLocality([JSON.stringify(example)]);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    const answer = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    expect(Object.keys(answer)).toEqual([
      'hintsEnabled',
      'messageKey',
      'hintCountByZone',
      'crossZoneHints',
      'crossZoneShare',
      'loadByZone',
      'busiestPod',
      'droppedShare',
    ]);
    expect(answer).toMatchObject({
      hintsEnabled: true,
      messageKey: null,
      hintCountByZone: {a: 2, b: 2, c: 2},
      crossZoneHints: 0,
      crossZoneShare: 0,
      busiestPod: expect.closeTo(1.5, 9) as number,
      droppedShare: 0,
    });
    expect(answer.loadByZone).toEqual({
      a: expect.closeTo(1.5, 9) as number,
      b: expect.closeTo(0.9, 9) as number,
      c: expect.closeTo(0.6, 9) as number,
    });
  });

  it('reads standard input', async () => {
    const input = JSON.stringify({...example, readyEndpointsByZone: {a: 1, b: 1}});
    const {status, stdout} = await runLocality([], input);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      hintsEnabled: false,
      messageKey: 'InsufficientNumberOfEndpoints',
      hintCountByZone: null,
    });
  });

  it('says what nobody knows: no node has a zone', async () => {
    const unlabelled = nodes.map((node) => ({...node, zone: null}));
    const input = {nodes: unlabelled, readyEndpointsByZone: {a: 1}};
    const {stdout} = await runLocality([JSON.stringify(input)]);
    expect(JSON.parse(stdout)).toMatchObject({crossZoneShare: 0, unknownShare: 1, busiestPod: 1});
  });

  it('answers for single nodes', async () => {
    const named = nodes.map((node, index) => ({
      ...node,
      name: `n${index}`,
      readyEndpoints: index === 2 ? 0 : 3,
    }));
    const {stdout} = await runLocality([JSON.stringify({mode: 'internal-local', nodes: named})]);
    expect(JSON.parse(stdout)).toEqual({
      hintsEnabled: false,
      messageKey: null,
      hintCountByZone: null,
      crossZoneHints: 0,
      crossZoneShare: 0,
      loadByZone: {a: 1, b: 1},
      busiestPod: expect.closeTo(1, 9) as number,
      droppedShare: expect.closeTo(1 / 3, 9) as number,
    });
  });

  it('names a wrong field in one line and ends with status 2', async () => {
    const wrong = nodes.map((node, index) =>
      index === 1 ? {...node, allocatableCpuMilli: -5} : node,
    );
    const {status, stdout, stderr} = await npmRunLocality([
      JSON.stringify({...example, nodes: wrong}),
    ]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'nodes[1].allocatableCpuMilli: got -5; allowed: a whole number from 0 to 1000000000\n',
    );
  });

  it.each([
    ['broken JSON', ['{"nodes": ['], 'input: broken JSON, got "{\\"nodes\\": ["'],
    ['two inputs', ['{}', '{}'], 'arguments: got 2 inputs'],
    ['an option', ['--mode', 'none'], "arguments: Unknown option '--mode'"],
    ['nothing', [], 'input: broken JSON, got ""'],
  ])('refuses %s in one line', async (_what, args, says) => {
    const {status, stdout, stderr} = await runLocality(args);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toMatch(/^[^\n]+; allowed: [^\n]+\n$/);
    expect(stderr).toContain(says);
  });
});
