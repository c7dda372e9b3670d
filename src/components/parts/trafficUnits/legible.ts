import {withoutDust} from '@site/src/model/withoutDust';

/** What a reader types has rarely more digits; it is shown as typed. */
const TYPED_DIGITS = 8;
/** Digits of a value that comes out of a conversion. */
const CONVERTED_DIGITS = 5;

/**
 * A converted value as a field shows it: round values whole, others with five digits, and never fewer than stand
 * before the point.
 *
 * @example legible(63.84024353) // '63.84'
 * @example legible(9.765625) // '9.765625'
 */
export function legible(value: number): string {
  const typed = Number(value.toPrecision(TYPED_DIGITS));
  if (typed === withoutDust(value)) return String(typed);
  const wholeDigits = String(Math.trunc(value)).length;
  return String(Number(value.toPrecision(Math.max(CONVERTED_DIGITS, wholeDigits))));
}
