/** Mantissas that read as round numbers. */
const MANTISSAS = [1, 1.5, 2, 3, 4, 5, 6, 8] as const;

/**
 * Round stops for a logarithmic slider, ascending, with both bounds.
 *
 * @param min lowest value; 0 becomes a stop of its own before the first decade.
 * @param bases where each decade of round numbers starts, for example [1, 10, 100] or, for bytes, [10, 100, 1024, 10240].
 * @example roundStops({min: 1, max: 30, bases: [1, 10], whole: true}) // [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30]
 */
export function roundStops({
  min,
  max,
  bases,
  whole,
}: {
  readonly min: number;
  readonly max: number;
  readonly bases: readonly number[];
  readonly whole: boolean;
}): readonly number[] {
  const round = bases.flatMap((base) => MANTISSAS.map((mantissa) => mantissa * base));
  const inside = round.filter(
    (value) => value > min && value < max && (!whole || Number.isInteger(value)),
  );
  return [...new Set([min, ...inside, max])].sort((a, b) => a - b);
}

/**
 * The stop nearest to a value, measured as the slider shows it.
 *
 * @returns an index into the stops.
 * @example nearestStop([1, 10, 100], 12) // 1
 */
export function nearestStop(stops: readonly number[], value: number): number {
  let best = 0;
  stops.forEach((stop, index) => {
    if (Math.abs(stop - value) < Math.abs((stops[best] ?? 0) - value)) best = index;
  });
  return best;
}
