import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import path from 'node:path';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {ancestorsOf, type LookUp} from './ancestors';
import {freePort} from './port';

const project = path.resolve(import.meta.dirname, '../..');
/** Generous: a busy machine takes seconds to start npm. */
const patience = {timeout: 240_000, interval: 100};

const running: ChildProcess[] = [];

/** Starts a preview as a terminal does, and waits until it is there. */
async function startPreview(): Promise<{npm: ChildProcess; port: number}> {
  const {port} = await freePort(4800);
  const npm = spawn('npm', ['run', '--silent', 'preview', '--', '--built'], {
    cwd: project,
    env: {...process.env, PORT: String(port)},
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  running.push(npm);
  let said = '';
  npm.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await vi.waitFor(() => expect(said).toContain(`:${port}/`), patience);
  return {npm, port};
}

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );

afterEach(() => {
  for (const {pid} of running.splice(0)) {
    try {
      // The whole group, should a test have failed.
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended, as it should.
    }
  }
});

describe.skipIf(process.platform === 'win32')('a preview', () => {
  it.each(['SIGTERM', 'SIGHUP', 'SIGKILL', 'SIGINT'] as const)(
    'ends with npm, which got a %s',
    async (signal) => {
      const {npm, port} = await startPreview();
      expect(await answers(port)).toBe(true);
      const ended = once(npm, 'exit');
      // A terminal sends the interrupt to the whole group; npm by itself waits for its child.
      if (signal === 'SIGINT' && npm.pid !== undefined) process.kill(-npm.pid, signal);
      else npm.kill(signal);
      await ended;
      await vi.waitFor(async () => expect(await answers(port)).toBe(false), patience);
    },
  );
});

describe('ancestorsOf', () => {
  const processes: Record<number, ReturnType<LookUp>> = {
    200: {parent: 100, command: 'node tsx scripts/preview.ts'},
    100: {parent: 50, command: 'sh -c tsx scripts/preview.ts'},
    50: {parent: 40, command: 'npm run preview'},
    40: {parent: 1, command: 'bash'},
  };
  const lookUp: LookUp = (pid) => processes[pid];

  it('reach up to the package manager, and not to the terminal', () => {
    expect(ancestorsOf(200, lookUp)).toEqual([200, 100, 50]);
  });

  it('reach up to a package manager that nobody but the system started, as in the background of a script', () => {
    const npm = {parent: 1, command: 'npm run preview'};
    expect(ancestorsOf(200, (pid) => (pid === 50 ? npm : lookUp(pid)))).toEqual([200, 100, 50]);
  });

  it('are the parent alone where no package manager is among them, or nothing is known', () => {
    expect(ancestorsOf(40, lookUp)).toEqual([40]);
    expect(ancestorsOf(200, () => undefined)).toEqual([200]);
  });
});
