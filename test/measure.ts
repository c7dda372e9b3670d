import {run} from './command';

/** Runs the command line as its documentation says. */
export const npmRunMeasure = (args: readonly string[], input: string) =>
  run('npm', ['run', '--silent', 'measure', '--', ...args], input);

/** The same program without npm around it, which is faster. */
export const runMeasure = (args: readonly string[], input = '') =>
  run(process.execPath, ['--import', 'tsx', 'scripts/measure/main.ts', ...args], input);

/** The program in a heap of this many MiB, beyond which it dies. */
export const runMeasureWithin = (mib: number, args: readonly string[]) =>
  run(
    process.execPath,
    [`--max-old-space-size=${mib}`, '--import', 'tsx', 'scripts/measure/main.ts', ...args],
    '',
  );
