import type {Format} from '@site/src/words/format/createFormat';

const SMALL_GB = 1;
const SMALL_DECIMALS = 4;
/** What is smaller than the last decimal would read as nothing. */
const LEAST_DIGITS = 2;
/** Browsers write no more, and fail where they are asked to. */
const MOST_DECIMALS = 20;

function decimalsOf(gb: number): number {
  if (gb >= SMALL_GB) return 2;
  if (gb <= 0) return SMALL_DECIMALS;
  const decimals = Math.ceil(-Math.log10(gb)) + LEAST_DIGITS - 1;
  return Math.min(MOST_DECIMALS, Math.max(SMALL_DECIMALS, decimals));
}

/** GB with two decimals, small amounts with four, and the smallest with two digits: a few KB are not 0 GB. */
export function gbText(gb: number, format: Format): string {
  return `${format.number(gb, decimalsOf(gb))} GB`;
}
