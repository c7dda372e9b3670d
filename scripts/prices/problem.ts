/** Something that keeps prices as they are: where, what, and the difference that a person must look at. */
export interface Problem {
  /** Region id, or the part of the price list that several Regions share. */
  readonly region: string;
  /** A price id, or the file that could not be read. */
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * A problem in one line.
 *
 * @example problemLine({region: 'eu-west-1', subject: 'albHour', expected: 'one SKU', found: 'none'})
 * // 'eu-west-1 albHour: expected one SKU; found none'
 */
export function problemLine({region, subject, expected, found}: Problem): string {
  return `${region} ${subject}: expected ${expected}; found ${found}`;
}

/**
 * How many problems a run had, and what follows.
 *
 * @example countLine(1) // '1 problem: what it names stays as it was'
 */
export function countLine(count: number): string {
  return count === 1
    ? '1 problem: what it names stays as it was'
    : `${count} problems: what they name stays as it was`;
}
