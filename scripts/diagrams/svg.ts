import {optimize} from 'svgo';
import type {Drawing, Marker, Shape, TextLine} from './inPage';
import {inkOn, ownColour, roleOf, type Role} from './roles';

/** A diagram wider than its column shrinks to this share of its size, so that its text stays legible, then scrolls. */
const smallestScale = 0.72;
/** Strokes from this width on are Mermaid's thick ones. */
const thickFrom = 3;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const attributesText = (
  attributes: Readonly<Record<string, string | number | undefined>>,
): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${escape(String(value))}"`],
    )
    .join('');

const round = (value: number): number => Math.round(value * 10) / 10;

/** Ids that no other diagram of the page has. */
class Ids {
  private readonly used = new Map<string, string>();

  constructor(
    private readonly prefix: string,
    private readonly known: ReadonlySet<string>,
  ) {}

  /** The new id of a marker, and a note that it is used. */
  reference(marker: string | undefined): string | undefined {
    if (marker === undefined || !this.known.has(marker)) return undefined;
    const id = this.used.get(marker) ?? `${this.prefix}-${this.used.size}`;
    this.used.set(marker, id);
    return `url(#${id})`;
  }

  of(marker: string): string | undefined {
    return this.used.get(marker);
  }
}

function classOf(shape: Shape, role: Role): string {
  if (role !== 'edge') return role;
  const thick = shape.strokeWidth >= thickFrom ? ' thick' : '';
  return `${role}${shape.isDashed ? ' dashed' : ''}${thick}`;
}

const isShift = ([a, b, c, d]: readonly number[]): boolean =>
  a === 1 && b === 0 && c === 0 && d === 1;

/** Names of the coordinates that a shift can be added to. */
const corners: Readonly<Record<string, readonly [x: string, y: string]>> = {
  rect: ['x', 'y'],
  circle: ['cx', 'cy'],
  ellipse: ['cx', 'cy'],
};

/** Geometry in the diagram's coordinates, with a `transform` only where there is no other way. */
function placed({tag, geometry, matrix}: Shape): Readonly<Record<string, string | number>> {
  const [, , , , e = 0, f = 0] = matrix;
  const corner = corners[tag];
  if (!isShift(matrix)) return {...geometry, transform: `matrix(${matrix.join(' ')})`};
  if (e === 0 && f === 0) return geometry;
  if (corner === undefined) return {...geometry, transform: `translate(${e} ${f})`};
  const [x, y] = corner;
  return {
    ...geometry,
    [x]: round(Number(geometry[x] ?? 0) + e),
    [y]: round(Number(geometry[y] ?? 0) + f),
  };
}

function shapeText(shape: Shape, ids: Ids, role: Role = roleOf(shape)): string {
  const attributes = {
    class: classOf(shape, role),
    fill: ownColour(shape.fill),
    stroke: ownColour(shape.stroke),
    ...placed(shape),
    'marker-start': ids.reference(shape.markerStart),
    'marker-end': ids.reference(shape.markerEnd),
  };
  return `<${shape.tag}${attributesText(attributes)}/>`;
}

/** The filling on which a line of text stands: of the last shape that was painted there. */
function fillUnder({x, y}: TextLine, before: Drawing['parts']): string {
  const under = before.findLast(
    (part) =>
      part.kind === 'shape' &&
      part.fill !== 'none' &&
      part.box !== undefined &&
      part.box.left <= x &&
      x <= part.box.right &&
      part.box.top <= y &&
      y <= part.box.bottom,
  );
  return under?.kind === 'shape' ? under.fill : 'none';
}

/** The author's colour; on a filling of the author's, one that stands out in both themes. */
function inkOf(line: TextLine, before: Drawing['parts']): string | undefined {
  const own = ownColour(line.fill ?? 'none');
  const under = ownColour(fillUnder(line, before));
  return own ?? (under === undefined ? undefined : inkOn(under));
}

function lineText(line: TextLine, before: Drawing['parts']): string {
  const {text, x, y, isHeading} = line;
  const attributes = {
    class: isHeading ? 'heading' : undefined,
    fill: inkOf(line, before),
    x: round(x),
    y: round(y),
  };
  return `<text${attributesText(attributes)}>${escape(text)}</text>`;
}

function markerText({id, attributes, shapes}: Marker, ids: Ids): string {
  const newId = ids.of(id);
  if (newId === undefined) return '';
  const content = shapes.map((shape) => shapeText(shape, ids, 'head')).join('');
  return `<marker id="${newId}"${attributesText(attributes)}>${content}</marker>`;
}

/** Shorter numbers and paths; nothing that is seen, named or referred to changes. */
function shortened(svg: string): string {
  const {data} = optimize(svg, {
    plugins: [
      {name: 'convertTransform', params: {floatPrecision: 1}},
      {name: 'convertPathData', params: {floatPrecision: 1, forceAbsolutePath: false}},
      {name: 'cleanupNumericValues', params: {floatPrecision: 1}},
    ],
  });
  return data;
}

/**
 * Writes a drawing as an SVG for a page: its parts by role, its own ids, its size, its title and its
 * description. Type and colours come from the page, but for the colours that the diagram's author gave.
 *
 * @param key - The diagram's key, so that its ids are its own on the page.
 */
export function writeSvg(drawing: Drawing, key: string): string {
  const {title, description, markers} = drawing;
  const prefix = `d${key.slice(0, 8)}`;
  const ids = new Ids(prefix, new Set(markers.map(({id}) => id)));
  const body = drawing.parts
    .map((part, index) =>
      part.kind === 'text' ? lineText(part, drawing.parts.slice(0, index)) : shapeText(part, ids),
    )
    .join('');
  const size = {width: Math.ceil(drawing.width), height: Math.ceil(drawing.height)};
  const head = attributesText({
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    viewBox: [drawing.x, drawing.y, size.width, size.height].map(round).join(' '),
    style: `min-width:${Math.round(size.width * smallestScale)}px`,
    role: 'img',
    'aria-labelledby': `${prefix}-t`,
    'aria-describedby': `${prefix}-d`,
  });
  const names = `<title id="${prefix}-t">${escape(title)}</title><desc id="${prefix}-d">${escape(description)}</desc>`;
  const heads = markers.map((marker) => markerText(marker, ids)).join('');
  return shortened(`<svg${head}>${names}${heads}${body}</svg>`);
}
