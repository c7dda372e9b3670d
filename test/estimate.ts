import {run} from './command';

/** Runs the command line as its documentation says. */
export const npmRunEstimate = (args: readonly string[]) =>
  run('npm', ['run', '--silent', 'estimate', '--', ...args], '');

/** The same program without npm around it, which is faster. */
export const estimate = (args: readonly string[], input = '') =>
  run(process.execPath, ['--import', 'tsx', 'scripts/estimate/main.ts', ...args], input);
