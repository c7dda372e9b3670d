import path from 'node:path';
import {collectPrices, type RegionToRead} from './collect';
import {mergePrices} from './merge';
import {UsageError, keptIn, readOptions, refreshUsage, type RefreshOptions} from './options';
import {changedFiles, readPriceData, replaceFiles, type PriceData} from './priceData';
import {countLine, problemLine} from './problem';
import {fileLine, summaryLines} from './report';

/** Where a run works and speaks. */
export interface Surroundings {
  /** The project's folder. */
  readonly root: string;
  /** ISO day of the run. */
  readonly today: string;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** First pause before another attempt, in milliseconds; 1,000 if absent. */
  readonly backoffMs?: number;
}

function regionsToRead({regions}: PriceData, {regions: asked, keep}: RefreshOptions) {
  return Object.entries(regions)
    .filter(([id]) => asked.length === 0 || asked.includes(id))
    .map(([id, {currency, usageTypePrefix, latticeOffered}]): RegionToRead => {
      return {id, currency, usageTypePrefix, latticeOffered, keep: keptIn(id, keep)};
    });
}

async function refresh(
  data: PriceData,
  options: RefreshOptions,
  {root, today, out, err, backoffMs = 1000}: Surroundings,
): Promise<number> {
  const {timeoutMs, retries, concurrency, baseUrl, check} = options;
  const {readings, problems} = await collectPrices(regionsToRead(data, options), {
    patience: {timeoutMs, retries, backoffMs},
    concurrency,
    ...(baseUrl !== undefined && {baseUrl}),
    onFile: (file) => out(fileLine(file)),
  });
  const merged = mergePrices(data, readings, {...options, today});
  for (const line of summaryLines(merged.changes)) out(line);

  const changed = await changedFiles(root, merged.data);
  if (!check) await replaceFiles(changed);
  for (const file of changed.keys()) {
    out(`${check ? 'would change' : 'wrote'} ${path.relative(root, file)}`);
  }
  if (changed.size === 0) out('nothing to write');
  const all = [...problems, ...merged.problems];
  for (const problem of all) err(problemLine(problem));
  if (all.length > 0) err(countLine(all.length));
  return all.length > 0 || (check && changed.size > 0) ? 1 : 0;
}

/**
 * Brings the price data up to date with AWS's price list.
 *
 * @param args - The command line, without program and script.
 * A price that cannot be read or that a person must look at stays as it was, and keeps no other from being written.
 *
 * @returns the exit code: 0 when all is well, 1 when there was such a price or `--check` found a change, 2 when the command
 * line makes no sense.
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const data = await readPriceData(surroundings.root);
  try {
    const options = readOptions(args, Object.keys(data.regions));
    return await refresh(data, options, surroundings);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    surroundings.err(error.message);
    surroundings.err(refreshUsage);
    return 2;
  }
}
