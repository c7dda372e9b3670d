/**
 * Says how old the prices are, and fails when one is too old:
 *
 *     npm run prices:age
 *     npm run prices:age -- --today 2027-05-01
 */
import {parseArgs} from 'node:util';
import {reportAge} from './ageReport';
import {clockDay} from './days';
import {readPriceData} from './priceData';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

function readToday(): string {
  const {values} = parseArgs({options: {today: {type: 'string'}}});
  const {today = clockDay()} = values;
  if (!isoDay.test(today) || Number.isNaN(Date.parse(today))) {
    throw new RangeError(`--today ${today}: must be a day such as 2026-11-21`);
  }
  return today;
}

async function main(): Promise<void> {
  const {failures, warnings, known, count} = reportAge(
    await readPriceData(process.cwd()),
    readToday(),
  );
  for (const line of known) console.log(`known    ${line}`);
  for (const line of warnings) console.log(`warning  ${line}`);
  for (const line of failures) console.error(`too old  ${line}`);
  console.log(
    `${count} prices: ${failures.length} too old, ${warnings.length} warnings, ${known.length} known to be old`,
  );
  process.exitCode = failures.length > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 2;
});
