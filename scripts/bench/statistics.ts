/**
 * The value below which a share of the values lies, between two neighbours in proportion.
 *
 * @param share 0 to 1: 0.5 is the median.
 * @returns undefined where there are no values.
 * @example percentile([10, 20, 30, 40], 0.5) // 25
 */
export function percentile(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) return undefined;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * The middle of the values.
 *
 * @example median([3, 1, 2]) // 2
 */
export function median(values: readonly number[]): number | undefined {
  return percentile(values, 0.5);
}
