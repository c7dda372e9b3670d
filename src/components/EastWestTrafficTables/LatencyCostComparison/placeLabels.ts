/** A point of the picture, in pixels, with the line through it from low to high. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Left and right end of its whisker. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Where the text of a label begins or ends, and the height of its middle. */
export interface LabelPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** What a picture has room for, in pixels. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Box = Frame;
type Place = Omit<LabelPlace, 'id'>;

const CHARACTER = 6.6;
/** Chinese characters are about twice as wide as Latin ones. */
const WIDE_CHARACTER = 13;
const HALF_LINE = 8;
const MARK = 8;
/** Between a mark, or the end of a whisker, and the text beside it. */
const GAP = 10;
/** A line of text over or under a whisker, and the next one. */
const LIFTS = [-11, 11, -26, 26];
/** The last line of text may stand on the axis. */
const BELOW = 2;

function textWidth(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (character > '\u2e80' ? WIDE_CHARACTER : CHARACTER),
    0,
  );
}

/** The room that a label takes. */
export function labelBox({x, y, anchor}: Place, text: string): Box {
  const width = textWidth(text);
  const left = anchor === 'start' ? x : x - width;
  return {left, right: left + width, top: y - HALF_LINE, bottom: y + HALF_LINE};
}

function markBox({x, y}: Spot): Box {
  return {left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK};
}

/** The room that a whisker takes. */
export function whiskerBox({from, to, y}: Spot): Box {
  return {left: from, right: to, top: y - 1, bottom: y + 1};
}

/** Whether two boxes have any room in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Places for a label, the best first: over or under the whisker beside the mark, then at the ends of the whisker. */
function placesOf({x, y, from, to}: Spot): readonly Place[] {
  const [near, far] = [LIFTS.slice(0, 2), LIFTS.slice(2)];
  const beside = (lifts: readonly number[]) =>
    lifts.flatMap((lift): readonly Place[] => [
      {x: x + GAP, y: y + lift, anchor: 'start'},
      {x: x - GAP, y: y + lift, anchor: 'end'},
    ]);
  return [
    ...beside(near),
    {x: to + GAP, y, anchor: 'start'},
    {x: from - GAP, y, anchor: 'end'},
    ...beside(far),
  ];
}

/**
 * Chooses which points can carry their name, and where.
 *
 * @param spots the most important first: each takes what room the ones before it have left.
 * @returns a place for each point whose label covers no other label, no mark and no whisker.
 */
export function placeLabels(spots: readonly Spot[], frame: Frame): readonly LabelPlace[] {
  const lines = spots.flatMap((spot) => [markBox(spot), whiskerBox(spot)]);
  const taken: Box[] = [];
  return spots.flatMap((spot) => {
    const fits = (box: Box) =>
      box.left >= frame.left &&
      box.right <= frame.right &&
      box.top >= frame.top &&
      box.bottom <= frame.bottom + BELOW &&
      ![...taken, ...lines].some((other) => overlap(box, other));
    const place = placesOf(spot).find((candidate) => fits(labelBox(candidate, spot.text)));
    if (place === undefined) return [];
    taken.push(labelBox(place, spot.text));
    return [{id: spot.id, ...place}];
  });
}
