/** What d3-scale needs of d3-interpolate where ranges are pixels, not colours: see `table.ts`. */
export const interpolateNumber =
  (a: number, b: number) =>
  (share: number): number =>
    a * (1 - share) + b * share;

export const interpolateRound =
  (a: number, b: number) =>
  (share: number): number =>
    Math.round(a * (1 - share) + b * share);

export {interpolateNumber as interpolate};

/** Only for scales of colours, of which we have none. */
export function piecewise(): never {
  throw new Error('This site has no scales of colours.');
}
