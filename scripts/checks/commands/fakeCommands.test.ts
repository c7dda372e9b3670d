import {describe, expect, it} from 'vitest';
import {answer, outputFile, recordedFrom} from './fakeCommands';

const call = (line: string, input = '') => {
  const [tool = '', ...args] = line.split(' ');
  return {tool, args, input};
};
const service = JSON.stringify({kind: 'Service', metadata: {name: 'orders', namespace: 'shop'}});

describe('answer', () => {
  it('runs jq', async () => {
    const nothing = recordedFrom([]);
    expect(await answer(call('jq -r .a[]', '{"a": ["x", "y"]}'), nothing)).toBe('x\ny\n');
    expect(await answer(call('jq -nr --arg z 1 $z'), nothing)).toBe('1\n');
    expect(await answer(call('jq -j .a', '{"a": "x"}'), nothing)).toBe('x');
    expect(await answer(call('jq -r .|@tsv', '[1, null, "b"]'), nothing)).toBe('1\t\tb\n');
  });

  it.each(['jq .a[', 'jq .a.b', 'jq --stream .', 'jq -r', 'jq .a file.json'])(
    'fails as jq does: %s',
    async (line) => {
      await expect(answer(call(line, '{"a": "x"}'), recordedFrom([]))).rejects.toThrow();
    },
  );

  it('answers kubectl get from objects and everything else from texts, in order', async () => {
    const recorded = recordedFrom([service, 'first', 'second']);
    expect(await answer(call('kubectl -n shop get svc orders -o name'), recorded)).toBe(
      'service/orders\n',
    );
    expect(
      await answer(call('kubectl -n shop exec deployment/storefront -- cat x'), recorded),
    ).toBe('first');
    expect(await answer(call('kubectl -n shop get pods -o wide'), recorded)).toBe('second');
    await expect(answer(call('hubble observe'), recorded)).rejects.toThrow('no recorded file');
  });

  it('lets a single text answer every call', async () => {
    const recorded = recordedFrom(['{"flow": 1}\n{"flow": 2}\n']);
    expect(await answer(call('hubble observe'), recorded)).toContain('"flow": 2');
    expect(await answer(call('aws elbv2 describe-rules --output json'), recorded)).toContain(
      '"flow": 1',
    );
  });

  it('prints nothing for commands that change something', async () => {
    const nothing = recordedFrom([]);
    for (const line of [
      'kubectl -n shop apply -f a.yaml',
      'helm upgrade --install a b',
      'aws eks wait x',
      'sleep 9',
    ]) {
      expect(await answer(call(line), nothing)).toBe('');
    }
  });

  it('does not pretend to evaluate --query', async () => {
    await expect(
      answer(call('aws eks list-clusters --query x'), recordedFrom(['{}'])),
    ).rejects.toThrow('--query');
  });
});

describe('outputFile', () => {
  it('is the file that curl writes', () => {
    expect(outputFile(call('curl -fsSLo a.yaml https://example.com/b'))).toBe('a.yaml');
    expect(outputFile(call('curl -s https://example.com/b'))).toBeUndefined();
  });
});
