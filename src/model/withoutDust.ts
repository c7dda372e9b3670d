/** More than a reader types, fewer than a double carries. */
const DIGITS = 12;

/**
 * Drops the last digits, where floating point leaves its dust.
 *
 * @example withoutDust(3079.6875000000005) // 3079.6875
 */
export const withoutDust = (value: number): number => Number(value.toPrecision(DIGITS));
