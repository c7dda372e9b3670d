import {parseArgs} from 'node:util';
import {priceIds, type PriceId} from '../../src/data/types';

/** What a person asked a refresh to do. */
export interface RefreshOptions {
  /** Ids of the Regions to read; empty for all. */
  readonly regions: readonly string[];
  /** Prices to leave as they are: `region/price`, or `price` in all Regions. */
  readonly keep: readonly string[];
  /** Write nothing; only say what would change. */
  readonly check: boolean;
  readonly accept: boolean;
  readonly factor: number;
  readonly concurrency: number;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly baseUrl?: URL;
}

export const refreshUsage = `npm run prices:refresh -- [options]
  --region ID          read this Region only; may be given several times
  --keep REGION/PRICE  do not read this price; may be given several times
  --keep PRICE         do not read this price in any Region; likewise
  --check              write nothing, exit with 1 when something would change
  --factor N           how much a price may change unasked (2)
  --accept             take changed SKUs and any change; look at the list first
  --concurrency N      files read at a time (4)
  --timeout SECONDS    longest silence of the server (60)
  --retries N          further attempts after the first (4)
  --base-url URL       a server that answers in the place of AWS's price list`;

/** Words on the command line that make no sense. */
export class UsageError extends Error {}

function positive(name: string, text: string, whole: boolean): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value <= 0 || (whole && value % 1 !== 0)) {
    throw new UsageError(`--${name} ${text}: must be a ${whole ? 'whole ' : ''}number above 0`);
  }
  return value;
}

function natural(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new UsageError(`--${name} ${text}: must be a whole number`);
  return Number(text);
}

function urlOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`--base-url ${text}: must be an http or https address`);
  }
  return url;
}

function known(name: string, ids: readonly string[], all: readonly string[]): readonly string[] {
  const unknown = ids.find((id) => !all.includes(id));
  if (unknown !== undefined) {
    throw new UsageError(`--${name} ${unknown}: must be one of ${all.join(', ')}`);
  }
  return ids;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        region: {type: 'string', multiple: true, default: []},
        keep: {type: 'string', multiple: true, default: []},
        check: {type: 'boolean', default: false},
        accept: {type: 'boolean', default: false},
        factor: {type: 'string', default: '2'},
        concurrency: {type: 'string', default: '4'},
        timeout: {type: 'string', default: '60'},
        retries: {type: 'string', default: '4'},
        'base-url': {type: 'string'},
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/**
 * Reads the command line of a refresh.
 *
 * @param regionIds - Regions whose prices are in the data.
 * @throws UsageError that names the option and what it may be.
 */
export function readOptions(args: readonly string[], regionIds: readonly string[]): RefreshOptions {
  const values = parsed(args);
  const factor = positive('factor', values.factor, false);
  if (factor < 1) throw new UsageError(`--factor ${values.factor}: must be 1 or more`);
  for (const kept of values.keep) {
    const slash = kept.indexOf('/');
    if (slash !== -1) known('keep', [kept.slice(0, slash)], regionIds);
    known('keep', [kept.slice(slash + 1)], priceIds);
  }
  const baseUrl = values['base-url'];
  return {
    regions: known('region', values.region, regionIds),
    keep: values.keep,
    check: values.check,
    accept: values.accept,
    factor,
    concurrency: positive('concurrency', values.concurrency, true),
    timeoutMs: positive('timeout', values.timeout, false) * 1000,
    retries: natural('retries', values.retries),
    ...(baseUrl !== undefined && {baseUrl: urlOf(baseUrl)}),
  };
}

/**
 * The prices of one Region that are to be kept.
 *
 * @example keptIn('eu-west-1', ['eu-west-1/albHour', 'lcuHour']) // Set {'albHour', 'lcuHour'}
 */
export function keptIn(region: string, keep: readonly string[]): ReadonlySet<PriceId> {
  return new Set(
    priceIds.filter((price) => keep.includes(price) || keep.includes(`${region}/${price}`)),
  );
}
