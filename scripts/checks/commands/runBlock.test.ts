import {describe, expect, it, vi} from 'vitest';
import {runBlock} from './runBlock';

// Other processes, or large grammars and schemas: slow on a machine that is busy with the rest of the tests.
vi.setConfig({testTimeout: 60_000});

const list = JSON.stringify({
  kind: 'List',
  items: ['a', 'b', 'a'].map((zone, index) => ({
    kind: 'Node',
    metadata: {name: `n${index}`, labels: {'topology.kubernetes.io/zone': zone}},
  })),
});
const run = (code: string, recorded: readonly string[] = [list], variables = {}) =>
  runBlock({code, recorded, variables});

describe('runBlock', () => {
  it('runs pipes, quoting and loops as a shell does', async () => {
    const code = `
kubectl get nodes -o json | jq -r '.items[].metadata.labels["topology.kubernetes.io/zone"]' | sort | uniq -c | awk '{print $2, $1}'
kubectl get nodes -o name | while read -r node; do
  echo "$REGION $(kubectl get "$node" -o jsonpath='{.metadata.name}')"
done`;
    expect(await run(code, [list], {REGION: 'us-east-1'})).toEqual({
      output: 'a 2\nb 1\nus-east-1 n0\nus-east-1 n1\nus-east-1 n2\n',
      errors: '',
      status: 0,
    });
  });

  it('lets jq work without input, and curl write files', async () => {
    const code = `X=$(jq -n '1 + 1')\ncurl -fsSLo a.txt https://example.com/a\nsed "s/ONE/$X/" a.txt`;
    expect(await run(code, ['ONE\n'])).toMatchObject({output: '2\n', status: 0});
  });

  it('fails when a part of a pipe fails, with its message', async () => {
    const result = await run(`kubectl get nodes -o json | jq '.items[' | cat`);
    expect(result.status).not.toBe(0);
    expect(result.errors).toContain('syntax error');
  });

  it('fails on a command that this machine does not have', async () => {
    const result = await run('no-such-command get nodes');
    expect(result).toMatchObject({status: 127});
    expect(result.errors).toContain('not found');
  });
});
