import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {run} from '../../test/command';
import {clusterItems, kubectlJson} from '../../test/kubectl';

const folder = mkdtempSync(path.join(tmpdir(), 'rank-'));
const cluster = path.join(folder, 'cluster.json');
const traffic = path.join(folder, 'traffic.csv');
writeFileSync(cluster, kubectlJson(clusterItems({orders: {}, hinted: false})));
writeFileSync(traffic, 'service,gb\nshop/orders,3000\n');

afterAll(() => rmSync(folder, {recursive: true}));

const rank = (...args: readonly string[]) =>
  run(process.execPath, ['--import', 'tsx', 'scripts/rank/main.ts', ...args], '');

describe.concurrent('the command line', () => {
  it('answers as documented', async () => {
    const args = ['run', '--silent', 'rank', '--', '--cluster', cluster, '--traffic', traffic];
    const {status, stdout, stderr} = await run('npm', args, '');
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    const answer = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    expect(Object.keys(answer)).toEqual(['region', 'services', 'total', 'leftOut', 'notes']);
    expect(answer).toMatchObject({
      region: 'us-east-1',
      services: [{service: 'shop/orders', gbPerMonth: 3000, saves: 40}],
      total: {crossedGb: 2000, monthly: 40, saves: 40},
    });
  });

  it('prints a script of patches as it is', async () => {
    const {stdout} = await rank('--cluster', cluster, '--format', 'patch');
    expect(stdout.split('\n')).toHaveLength(7);
    expect(stdout).toMatch(
      /^#!\/bin\/sh\nset -eu\n# First .*\nkubectl -n shop patch service orders /,
    );
  });

  it.each([
    ['no cluster', [], '--cluster: nothing given; allowed:'],
    ['a format', ['--cluster', cluster, '--format', 'xml'], '--format: got "xml"; allowed: json'],
    ['a Region', ['--cluster', cluster, '--region', 'x'], '--region: got "x"; allowed:'],
    ['a measurement', ['--cluster', cluster, '--traffic', cluster], 'cluster.json: '],
    ['both from standard input', ['--cluster', '-', '--traffic', '-'], '--traffic: got "-"'],
  ])('refuses %s in one line', async (_, args, says) => {
    const {status, stdout, stderr} = await rank(...args);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toMatch(/^[^\n]+; allowed: [^\n]+\n$/);
    expect(stderr).toContain(says);
  });
});
