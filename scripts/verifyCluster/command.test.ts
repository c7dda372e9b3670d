import {describe, expect, it} from 'vitest';
import {serveApi} from '../../test/apiServer';
import {run} from '../../test/command';
import {verifyCluster} from './command';

async function called(kubeconfig: string | undefined, ...args: readonly string[]) {
  const lines: string[] = [];
  const {signal} = new AbortController();
  const print = (line: string) => void lines.push(line);
  const ended = await verifyCluster({args, kubeconfig, print, signal}).catch(
    (error: unknown) => (error as Error).message,
  );
  return {ended, lines};
}

describe('the command', () => {
  it('says what it will do, and does nothing without --yes', async () => {
    const server = await serveApi();
    const {ended, lines} = await called(server.kubeconfig, '--stand-in-nodes');
    expect(ended).toBe('--yes: not given; allowed: say it to begin');
    expect(lines[0]).toBe(`cluster: trial at ${server.url}`);
    expect(lines[1]).toContain('makes, and takes away again: Namespace shop, ');
    expect(lines[2]).toContain('also: eight nodes without machines');
    expect(server.changes).toEqual([]);
  });

  it('runs one chapter with what it builds on, and leaves nothing behind', async () => {
    const server = await serveApi();
    const args = ['--yes', '--wait', '1', '--chapter', 'node-local-routing'];
    const {ended, lines} = await called(server.kubeconfig, ...args);
    const all = lines.join('\n');
    expect(ended, all).toBe(0);
    expect(all).toMatch(/^ok {6}docs\/prerequisites\.mdx:\d+ {2}shop\.yaml {2}4 accepted$/m);
    expect(all).toMatch(/^not run docs\/prerequisites\.mdx:\d+ {2}no node is ready$/m);
    expect(server.objects.size).toBe(0);
  });

  it.each([
    ['no KUBECONFIG', undefined, [], 'KUBECONFIG: not set; allowed: the path'],
    ['a KUBECONFIG that is not there', '/none', [], 'KUBECONFIG: ENOENT'],
    ['an unknown option', '', ['--force'], 'arguments: '],
    ['an argument', '', ['now'], 'arguments: now; allowed: '],
    ['a wait of no time', '', ['--wait', '0'], '--wait: 0; allowed: whole seconds'],
  ])('refuses %s', async (_, kubeconfig, args, message) => {
    const {ended, lines} = await called(kubeconfig, ...args);
    expect(ended).toContain(message);
    expect(lines).toEqual([]);
  });

  it('refuses a chapter that there is not, and a cluster that does not answer', async () => {
    const server = await serveApi();
    const chapter = await called(server.kubeconfig, '--chapter', 'dms');
    expect(chapter.ended).toContain('--chapter: dms; allowed: prerequisites, ');
    server.answers.set('GET /version', (response) => void response.destroy());
    const silent = await called(server.kubeconfig, '--yes');
    expect(silent.ended).toContain(`cluster: ${server.url}: `);
  });
});

it('ends with status 2 and one line', async () => {
  const args = ['--silent', 'run', 'verify:cluster', '--', '--wait', 'long'];
  const {status, stdout, stderr} = await run('npm', args, '');
  expect({status, stdout}).toEqual({status: 2, stdout: ''});
  expect(stderr).toBe('--wait: long; allowed: whole seconds from 1 to 3600\n');
});
