import {describe, expect, it, vi} from 'vitest';
import {ownCommandFindings, printerIn} from './ownCommands';
import {sampleBlock} from './sample';

// Other processes, or large grammars and schemas: slow on a machine that is busy with the rest of the tests.
vi.setConfig({testTimeout: 60_000});

const command = sampleBlock('bash', `npm run --silent estimate -- '{}'`);
const printing = (text: string) => () => Promise.resolve(text);
const paths = '{"paths": [{"id": "a", "cost": 98.345}, {"id": "b", "cost": 1}]}';

describe('ownCommandFindings', () => {
  it('accepts text that is all of the output, and JSON that is a part of it', async () => {
    const text = [command, sampleBlock('text', '{"breakEvenGb":[3079.6875]}')];
    expect(await ownCommandFindings(text, printing('{"breakEvenGb":[3079.6875]}\n'))).toEqual([]);
    const part = [command, sampleBlock('json', '{"id": "a", "cost": 98.345}')];
    expect(await ownCommandFindings(part, printing(paths))).toEqual([]);
  });

  it.each([
    ['text', '{"breakEvenGb":[3080]}', '{"breakEvenGb":[3079.6875]}'],
    ['json', '{"id": "a", "cost": 98.34}', paths],
  ])('finds %s with a figure that is no longer printed', async (language, shown, printed) => {
    const findings = await ownCommandFindings(
      [command, sampleBlock(language, shown)],
      printing(printed),
    );
    expect(findings).toMatchObject([
      {line: 10, message: expect.stringContaining(printed) as string},
    ]);
  });

  it('leaves other commands alone', async () => {
    const other = [sampleBlock('bash', 'kubectl get nodes'), sampleBlock('text', 'a')];
    expect(await ownCommandFindings(other, printing('b'))).toEqual([]);
  });
});

describe('printerIn', () => {
  it('gives both streams, without npm’s own remarks, whatever the status', async () => {
    const print = printerIn(process.cwd());
    expect(await print('echo a; echo b >&2; echo "npm warn c" >&2; exit 2')).toBe('a\nb\n');
  });
});
