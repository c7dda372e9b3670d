import {escapeXml, textWidth, type Palette} from './framedSvg';

/** A part of a bar, from and to as shares (0 to 1) of the scale. */
export interface BarPart {
  readonly from: number;
  readonly to: number;
  readonly color: string;
}

/** Something that stands on a bar: a line, with a letter where it has one. */
export interface BarMark {
  readonly at: number;
  readonly text: string;
}

export interface BarRow {
  readonly name: string;
  /** The figure, at the end of the row. */
  readonly text: string;
  readonly parts: readonly BarPart[];
  readonly marks: readonly BarMark[];
}

export interface LegendEntry {
  readonly name: string;
  readonly color: string;
}

const SIZE = 13;
const ROW = 28;
const BAR = 18;
const GAP = 16;
const SWATCH_GAP = 6;
const BARS_WIDTH = 420;
const MARK_HALF = 7;

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${x}" y="${y}" font-size="${SIZE}" dominant-baseline="central" ${attributes}>${escapeXml(content)}</text>`;
}

function markSvg({at, text: letters}: BarMark, left: number, middle: number, palette: Palette) {
  const x = left + at * BARS_WIDTH;
  if (letters === '') {
    return `<rect x="${x - 1}" y="${middle - BAR / 2}" width="2" height="${BAR}" fill="${palette.text}"/>`;
  }
  const half = MARK_HALF * letters.length;
  // At either end the letters stay inside the bar.
  const centre = x + half * (1 - 2 * at);
  const box = `<rect x="${centre - half}" y="${middle - MARK_HALF}" width="${2 * half}" height="${2 * MARK_HALF}" rx="3" fill="${palette.background}" stroke="${palette.text}"/>`;
  return (
    box +
    text(centre, middle, letters, `fill="${palette.text}" text-anchor="middle" font-weight="700"`)
  );
}

function rowSvg(row: BarRow, y: number, left: number, palette: Palette): string {
  const middle = y + ROW / 2;
  const parts = row.parts.map(
    ({from, to, color}) =>
      `<rect x="${left + from * BARS_WIDTH}" y="${middle - BAR / 2}" width="${(to - from) * BARS_WIDTH}" height="${BAR}" fill="${color}"/>`,
  );
  // Without a bar, the words take its place.
  const textX = hasBar(row) ? left + BARS_WIDTH + GAP : left;
  return [
    text(0, middle, row.name, `fill="${palette.text}"`),
    ...parts,
    ...row.marks.map((mark) => markSvg(mark, left, middle, palette)),
    text(textX, middle, row.text, `fill="${palette.text}" font-weight="600"`),
  ].join('');
}

interface Placed extends LegendEntry {
  readonly x: number;
  readonly line: number;
}

const entryWidth = ({name}: LegendEntry) => SIZE + SWATCH_GAP + textWidth(name, SIZE) + GAP;

/** The legend's entries one after the other, on a new line where the width is used up. */
function placed(legend: readonly LegendEntry[], width: number): readonly Placed[] {
  let x = 0;
  let line = 0;
  return legend.map((entry) => {
    if (x > 0 && x + entryWidth(entry) - GAP > width) {
      x = 0;
      line += 1;
    }
    const place = {...entry, x, line};
    x += entryWidth(entry);
    return place;
  });
}

function entrySvg({name, color, x, line}: Placed, palette: Palette): string {
  const y = line * ROW + (ROW - SIZE) / 2;
  const swatch = `<rect x="${x}" y="${y}" width="${SIZE}" height="${SIZE}" rx="2" fill="${color}"/>`;
  return swatch + text(x + SIZE + SWATCH_GAP, line * ROW + ROW / 2, name, `fill="${palette.text}"`);
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((one) => textWidth(one, SIZE)));
}

/**
 * Bars with a name before and a figure after each, as SVG elements: the page draws its bars in HTML, a file cannot.
 *
 * @returns the elements and the size of their box in pixels.
 */
export function barsSvg({
  rows,
  legend,
  palette,
}: {
  readonly rows: readonly BarRow[];
  readonly legend: readonly LegendEntry[];
  readonly palette: Palette;
}): {readonly content: string; readonly width: number; readonly height: number} {
  const left = widest(rows.map(({name}) => name)) + GAP;
  const bars = left + BARS_WIDTH + GAP + widest(rows.filter(hasBar).map((row) => row.text));
  const words = left + widest(rows.map((row) => row.text));
  const width = Math.ceil(Math.max(bars, words));
  const entries = placed(legend, width);
  const top = ((entries.at(-1)?.line ?? -1) + 1) * ROW;
  const drawn = [
    ...entries.map((entry) => entrySvg(entry, palette)),
    ...rows.map((row, index) => rowSvg(row, top + index * ROW, left, palette)),
  ];
  return {content: drawn.join(''), width, height: top + rows.length * ROW};
}

function hasBar({parts, marks}: BarRow): boolean {
  return parts.length > 0 || marks.length > 0;
}
