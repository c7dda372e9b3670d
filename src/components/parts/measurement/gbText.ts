import type {Format} from '@site/src/words/format/createFormat';

const SMALL_GB = 1;
const SMALL_DECIMALS = 4;

/** GB with two decimals, and small amounts with four. */
export function gbText(gb: number, format: Format): string {
  return `${format.number(gb, gb < SMALL_GB ? SMALL_DECIMALS : 2)} GB`;
}
