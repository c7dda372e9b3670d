/** Round milliseconds that a root scale keeps apart. */
const LATENCY_TICKS = [0, 0.1, 0.5, 1, 2, 5, 10, 20, 50] as const;

/**
 * Ticks of the latency axis, from zero to the first that lies beyond everything drawn.
 *
 * @param highest longest latency, milliseconds.
 * @example latencyTicks(0.7) // [0, 0.1, 0.5, 1]
 */
export function latencyTicks(highest: number): readonly number[] {
  const beyond = LATENCY_TICKS.findIndex((tick) => tick >= highest);
  return LATENCY_TICKS.slice(0, beyond === -1 ? undefined : beyond + 1);
}

/** Heights of the cost axis' ticks, as shares of its top: they stay where they are while the top changes. */
export const costShares = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;

/** A fifth of each is round. */
const ROUND = [1, 1.5, 2, 3, 4, 5, 6, 8, 10] as const;

/**
 * Top of the cost axis: the first round amount from which on everything fits below.
 *
 * @example costTop(438.5) // 500
 */
export function costTop(highest: number): number {
  if (highest <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(highest));
  return power * (ROUND.find((round) => round * power >= highest) ?? 10);
}
