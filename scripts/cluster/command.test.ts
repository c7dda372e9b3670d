import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {run} from '../../test/command';
import {clusterItems, kubectlJson} from '../../test/kubectl';

const folder = mkdtempSync(path.join(tmpdir(), 'cluster-'));
const items = clusterItems();

afterAll(() => rmSync(folder, {recursive: true}));

function fileOf(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

const cluster = (args: readonly string[], input = '') =>
  run(process.execPath, ['--import', 'tsx', 'scripts/cluster/main.ts', ...args], input);

describe.concurrent('the command line', () => {
  it('answers as documented, from standard input', async () => {
    const args = ['run', '--silent', 'cluster', '--', '--service', 'shop/orders'];
    const {status, stdout, stderr} = await run('npm', args, kubectlJson(items));
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    const answer = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    expect(Object.keys(answer)).toEqual([
      'service',
      'asksFor',
      'verdict',
      'event',
      'ready',
      'crossingShare',
      'busiestPod',
      'culprits',
      'advice',
    ]);
    expect(answer).toMatchObject({
      service: 'shop/orders',
      asksFor: 'prefer-same-zone',
      verdict: 'agrees',
      event: null,
      crossingShare: {certain: 0, unknown: 0},
      busiestPod: 1,
    });
  });

  it('takes files, and reads them as one cluster', async () => {
    const files = [
      fileOf('nodes.json', kubectlJson(items.slice(0, 6))),
      fileOf('rest.json', kubectlJson(items.slice(6))),
    ];
    const {stdout} = await cluster(files);
    expect(JSON.parse(stdout)).toMatchObject({nodes: 6, services: [{service: 'shop/orders'}]});
  });

  it.each([
    [
      'a table',
      ['-'],
      'NAME   STATUS',
      'cluster: the table that kubectl prints for people; allowed:',
    ],
    ['nothing', [], '', 'cluster: nothing to read; allowed:'],
    [
      'half a text',
      [],
      '{"items": [{"kind"',
      'the JSON ends too early, at character 18 in items[0]',
    ],
    ['a Secret', [], '{"kind": "Secret"}', 'kind is a Secret, nothing was read'],
    ['a file that is not there', ['no-such-file.json'], '', 'no-such-file.json: no such file'],
    ['an option', ['--ports', 'x'], '', "arguments: Unknown option '--ports'"],
    [
      'a Service that is not there',
      ['--service', 'a/b'],
      kubectlJson(items),
      '--service: got "a/b"',
    ],
  ])('refuses %s in one line', async (_, args, input, says) => {
    const {status, stdout, stderr} = await cluster(args, input);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toMatch(/^[^\n]+; allowed: [^\n]+\n$/);
    expect(stderr).toContain(says);
  });
});
