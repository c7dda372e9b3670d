import type {Format} from '@site/src/words/format/createFormat';

const SMALL_GB = 1;
const SMALL_DECIMALS = 4;
/** What is smaller than the last decimal would read as nothing. */
const LEAST_DIGITS = 2;

function decimalsOf(gb: number): number {
  if (gb >= SMALL_GB) return 2;
  return gb > 0
    ? Math.max(SMALL_DECIMALS, Math.ceil(-Math.log10(gb)) + LEAST_DIGITS - 1)
    : SMALL_DECIMALS;
}

/** GB with two decimals, small amounts with four, and the smallest with two digits: a few KB are not 0 GB. */
export function gbText(gb: number, format: Format): string {
  return `${format.number(gb, decimalsOf(gb))} GB`;
}
