/**
 * The budgets of the site that depend on the machine, in one table, beside a stock Docusaurus page in the same run.
 *
 *     npm run build && npm run bench
 *     npm run bench -- --parts slider --pages cost-and-latency --locales en
 */
import {InputError} from '../input/inputError';
import {measure} from './measure';
import {readOptions} from './options';
import {missedIn, tableOf} from './report/table';

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const start = performance.now();
  const figures = await measure(options, (line) => {
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    process.stderr.write(`${seconds.padStart(5)} s  ${line}\n`);
  });
  process.stdout.write(`${tableOf(figures, options.markdown)}\n`);
  const missed = missedIn(figures);
  if (missed.length === 0) return;
  process.stderr.write(`\nWhat must hold and does not:\n${missed.join('\n')}\n`);
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
