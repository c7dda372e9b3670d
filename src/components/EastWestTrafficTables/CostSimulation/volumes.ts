/** Traffic volumes, GB per month, at which the curve's table is written out: 100 GB to 10 PB. */
export const tableVolumes = [100, 1024, 10240, 102400, 1048576, 10485760] as const;

const LOWEST_GB = 10;
const HIGHEST_GB = 10485760;
const POINTS_PER_DECADE = 12;

/** Traffic volumes of the curve, evenly spaced on a logarithmic axis. */
export const curveVolumes: readonly number[] = Array.from(
  {length: Math.round(Math.log10(HIGHEST_GB / LOWEST_GB) * POINTS_PER_DECADE) + 1},
  (_, index) => Math.min(HIGHEST_GB, LOWEST_GB * 10 ** (index / POINTS_PER_DECADE)),
);

/** Ticks of the traffic axis: round in the units that bytes are counted in. */
export const volumeTicks = [10, 100, 1024, 10240, 102400, 1048576, 10485760] as const;
