/** A point of the picture, in pixels. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Where a label goes: beside its point, or nowhere because there is no room. */
export interface LabelPlace {
  readonly id: string;
  readonly side: 'right' | 'left';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const CHARACTER = 6.6;
/** Chinese characters are about twice as wide as Latin ones. */
const WIDE_CHARACTER = 13;
const HALF_LINE = 8;
const GAP = 10;
const MARK = 8;

function textWidth(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (character > '\u2e80' ? WIDE_CHARACTER : CHARACTER),
    0,
  );
}

function labelBox({x, y, text}: Spot, side: LabelPlace['side']): Box {
  const width = textWidth(text);
  const left = side === 'right' ? x + GAP : x - GAP - width;
  return {left, right: left + width, top: y - HALF_LINE, bottom: y + HALF_LINE};
}

function markBox({x, y}: Spot): Box {
  return {left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK};
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Chooses which points can carry their name: to the right if there is room, else to the left, else not at all.
 *
 * @param edges left and right end of the picture, pixels.
 * @returns a place for each point whose label covers no other label, no mark and no edge.
 */
export function placeLabels(
  spots: readonly Spot[],
  edges: {readonly from: number; readonly to: number},
): readonly LabelPlace[] {
  const taken: Box[] = [];
  const places: LabelPlace[] = [];
  for (const spot of spots) {
    const others = spots.filter((other) => other.id !== spot.id).map(markBox);
    const fits = (box: Box) =>
      box.left >= edges.from &&
      box.right <= edges.to &&
      ![...taken, ...others].some((other) => overlap(box, other));
    const side = (['right', 'left'] as const).find((candidate) => fits(labelBox(spot, candidate)));
    if (side === undefined) continue;
    taken.push(labelBox(spot, side));
    places.push({id: spot.id, side});
  }
  return places;
}
