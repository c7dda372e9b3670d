import {run} from './command';

/** Runs the command line as its documentation says. */
export const npmRunLocality = (args: readonly string[]) =>
  run('npm', ['run', '--silent', 'locality', '--', ...args], '');

/** The same program without npm around it, which is faster. */
export const runLocality = (args: readonly string[], input = '') =>
  run(process.execPath, ['--import', 'tsx', 'scripts/locality/main.ts', ...args], input);
