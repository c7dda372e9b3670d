import {run} from './command';

/** Runs the command line as its documentation says. */
export const npmRunMeasure = (args: readonly string[], input: string) =>
  run('npm', ['run', '--silent', 'measure', '--', ...args], input);

/** The same program without npm around it, which is faster. */
export const runMeasure = (args: readonly string[], input = '') =>
  run(process.execPath, ['--import', 'tsx', 'scripts/measure/main.ts', ...args], input);
