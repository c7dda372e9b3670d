import {run} from './command';

/** Runs the command line as its documentation says. */
export const npmRunManifest = (args: readonly string[]) =>
  run('npm', ['run', '--silent', 'manifest', '--', ...args], '');

/** The same program without npm around it, which is faster. */
export const runManifest = (args: readonly string[], input = '') =>
  run(process.execPath, ['--import', 'tsx', 'scripts/manifest/main.ts', ...args], input);
