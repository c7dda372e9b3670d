import type {StageResult} from './schedule';

const seconds = (value: number) => `${value.toFixed(1)} s`;

/** Lines in which test runners count, to be repeated in the summary. */
const counts = [/^\s*Tests\s+(\d.*)$/m, /^\s*(\d+ passed \(.*\))$/m];

// eslint-disable-next-line no-control-regex -- the colours of a terminal are control characters
const colours = /\u001B\[[\d;]*m/g;

function countIn(output: string): string {
  const plain = output.replace(colours, '');
  const found = counts
    .map((pattern) => pattern.exec(plain)?.[1])
    .find((text) => text !== undefined);
  return found === undefined ? '' : `  ${found}`;
}

/** What to print when a stage ends: one line, and what a failed stage said. */
export function reportOf(result: StageResult): string {
  const {name} = result.stage;
  if (result.state === 'left out') return `✗ ${name}: left out, ${result.reason}`;
  const heading = `${name}  ${seconds(result.seconds)}`;
  if (result.state === 'passed') return `✓ ${heading}${countIn(result.output)}`;
  const rerun = `npm run ${result.stage.script}`;
  return `\n${result.output.trim()}\n\n✗ ${heading}  (again alone: ${rerun})\n`;
}

/**
 * The last lines of a run: what failed, by name, and how many stages passed and failed.
 *
 * @example
 * summaryOf(results, 200.5); // 'Failed: lint\nTook 200.5 s\n8 passed, 1 failed'
 */
export function summaryOf(results: readonly StageResult[], totalSeconds: number): string {
  const failed = results.filter(({state}) => state !== 'passed');
  const names = failed.map(({stage}) => stage.name).join(', ');
  return [
    ...(failed.length > 0 ? [`Failed: ${names}`] : []),
    `Took ${seconds(totalSeconds)}`,
    `${results.length - failed.length} passed, ${failed.length} failed`,
  ].join('\n');
}
