/**
 * Reads AWS's public price list and rewrites the price data:
 *
 *     npm run prices:refresh
 *     npm run prices:refresh -- --check --region eu-west-1
 */
import {clockDay} from './days';
import {run} from './run';

process.exitCode = await run(process.argv.slice(2), {
  root: process.cwd(),
  today: clockDay(),
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
