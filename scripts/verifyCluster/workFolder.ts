import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** The chapters leave out what `kubectl apply` says. */
const prelude = `kubectl() {
  if [[ " $* " == *' apply '* ]]; then command kubectl "$@" >/dev/null; else command kubectl "$@"; fi
}
`;

/** What a block printed, and how it ended. */
export interface Ran {
  readonly output: string;
  readonly errors: string;
  readonly status: number;
}

/** Where blocks run: a folder with the manifests that the reader has saved so far. */
export interface WorkFolder {
  readonly save: (title: string, text: string) => Promise<void>;
  readonly run: (code: string) => Promise<Ran>;
  readonly close: () => Promise<void>;
}

/**
 * An empty folder whose blocks reach the cluster with the kubectl and jq of this machine.
 *
 * @param kubeconfig - `KUBECONFIG` for the blocks.
 * @param seconds - How long a block may run.
 */
export async function openWorkFolder(kubeconfig: string, seconds: number): Promise<WorkFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'verify-cluster-'));
  const env = {...process.env, KUBECONFIG: absolute(kubeconfig), LC_ALL: 'C.UTF-8', TZ: 'UTC'};
  return {
    save: (title, text) => writeFile(path.join(folder, path.basename(title)), text),
    run: (code) =>
      new Promise((resolve) => {
        const args = ['--noprofile', '--norc', '-o', 'pipefail', '-c', prelude + code];
        const options = {cwd: folder, env, timeout: seconds * 1000};
        const child = execFile('bash', args, options, (error, output, errors) => {
          const status = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
          const late = error?.killed === true ? `stopped after ${seconds} s\n` : '';
          resolve({output, errors: late + errors, status});
        });
        // Nobody types: a command that reads the terminal finds its end.
        child.stdin?.end();
      }),
    close: () => rm(folder, {recursive: true}),
  };
}

/** The blocks run in another folder. */
function absolute(files: string): string {
  return files
    .split(':')
    .map((file) => (file === '' ? '' : path.resolve(file)))
    .join(':');
}
