/** Characters that an address carries as they are; a digit is worth its place. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A whole number from 0, in so many digits of base 64.
 *
 * @example writeDigits(64, 2) // 'BA'
 */
export function writeDigits(value: number, width: number): string {
  const places = Array.from({length: width}, (_, index) => DIGITS.length ** (width - 1 - index));
  return places.map((place) => DIGITS[Math.floor(value / place) % DIGITS.length]).join('');
}

/**
 * The number that digits stand for.
 *
 * @returns NaN where a character is no digit or digits are missing.
 * @example readDigits('BA', 2) // 64
 */
export function readDigits(text: string, width: number): number {
  const digits = [...text].map((character) => DIGITS.indexOf(character));
  const complete = digits.length === width && !digits.includes(-1);
  return complete ? digits.reduce((sum, digit) => sum * DIGITS.length + digit, 0) : NaN;
}
