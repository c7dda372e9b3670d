/** Powers of ten of the decimal suffixes. */
const decimals: Readonly<Record<string, number>> = {
  n: -9,
  u: -6,
  m: -3,
  '': 0,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
};

/** Powers of 1,024 of the binary suffixes. */
const binaries: Readonly<Record<string, number>> = {Ki: 1, Mi: 2, Gi: 3, Ti: 4, Pi: 5, Ei: 6};

const PER_BINARY = 1024;
const MILLI = 3;
const MILLI_PER_UNIT = 1000;

const quantity = /^\+?(\d+\.?\d*|\.\d+)(?:([numkMGTPE]?)|([KMGTPE]i)|[eE]([+-]?\d+))$/;

/**
 * Reads a Kubernetes quantity that is not negative, in every form that the API allows.
 *
 * @returns thousandths of the unit; undefined where it is no quantity.
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 * @example milliOf('1930m') // 1930
 * @example milliOf('1.5') // 1500
 */
export function milliOf(text: string): number | undefined {
  const match = quantity.exec(text);
  if (match === null) return undefined;
  const [, digits = '', suffix = '', binary, exponent] = match;
  if (binary !== undefined) {
    return Number(digits) * PER_BINARY ** (binaries[binary] ?? 0) * MILLI_PER_UNIT;
  }
  // As one decimal number, so that 1.001 is 1001 and not a digit less.
  const power = (exponent === undefined ? (decimals[suffix] ?? 0) : Number(exponent)) + MILLI;
  const milli = Number(`${digits}e${power}`);
  return Number.isFinite(milli) ? milli : undefined;
}
