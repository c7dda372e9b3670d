import type {Sort} from './index';

/**
 * Compares two rows by their keys, for a list that is sorted by a column.
 *
 * @param a, b sort keys; Infinity stands for what is not known, which stays last either way.
 * @returns negative where a comes first, 0 where the order does not matter.
 * @example [2, Infinity, 1].sort((a, b) => compareKeys(a, b, 'descending')) // [2, 1, Infinity]
 */
export function compareKeys(a: number, b: number, direction: Sort['direction']): number {
  if (a === b) return 0;
  if (a === Infinity || b === Infinity) return a === Infinity ? 1 : -1;
  return direction === 'ascending' ? a - b : b - a;
}
