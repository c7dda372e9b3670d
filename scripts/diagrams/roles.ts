import type {Shape} from './inPage';

/** What a shape is in a diagram; `src/css/diagrams.css` paints each role in both themes. */
export type Role = 'node' | 'group' | 'edge' | 'head' | 'back';

const painted = ['node', 'nodeBorder', 'group', 'groupBorder', 'line', 'back', 'text'] as const;
type Paint = (typeof painted)[number];

/** A colour that says what it is painted on. The drawing is taken apart by these; any other is the author's. */
const markOf = (paint: Paint): string =>
  `#${(painted.indexOf(paint) + 1).toString().padStart(6, '0')}`;

const asComputed = (paint: Paint): string => `rgb(0, 0, ${painted.indexOf(paint) + 1})`;

/** What Mermaid is told to paint with, by the names of its theme variables. */
export const markColours: Readonly<Record<string, string>> = {
  mainBkg: markOf('node'),
  nodeBorder: markOf('nodeBorder'),
  clusterBkg: markOf('group'),
  clusterBorder: markOf('groupBorder'),
  lineColor: markOf('line'),
  arrowheadColor: markOf('line'),
  edgeLabelBackground: markOf('back'),
  textColor: markOf('text'),
  titleColor: markOf('text'),
  nodeTextColor: markOf('text'),
  primaryTextColor: markOf('text'),
};

const marks: ReadonlySet<string> = new Set(painted.map(asComputed));

/** A colour that the author of the diagram gave; nothing where the page chooses it. */
export const ownColour = (colour: string): string | undefined =>
  colour === 'none' || marks.has(colour) ? undefined : colour;

/**
 * The role of a shape, from what it was painted with. A shape with a filling of its own is a node.
 *
 * @example roleOf({...shape, fill: 'none', stroke: 'rgb(0, 0, 5)'}) // 'edge'
 */
export function roleOf({fill}: Pick<Shape, 'fill'>): Role {
  if (fill === asComputed('group')) return 'group';
  if (fill === asComputed('back')) return 'back';
  if (fill === asComputed('line')) return 'head';
  return fill === 'none' ? 'edge' : 'node';
}

/** Relative luminance of WCAG 2.2, from 0 to 1; nothing for a colour through which the page shows. */
function luminance(colour: string): number | undefined {
  const [red, green, blue, alpha] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  if (alpha !== undefined && alpha < 1) return undefined;
  const linear = (value: number) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/**
 * The colour of text on a filling that stays the same in both themes: whichever of black and white stands out more.
 *
 * @param fill - As the browser computes it.
 * @returns nothing where the filling lets the page through, whose colour changes with the theme.
 * @example inkOn('rgb(255, 255, 0)') // '#000'
 */
export function inkOn(fill: string): string | undefined {
  const light = luminance(fill);
  if (light === undefined) return undefined;
  return (light + 0.05) / 0.05 >= 1.05 / (light + 0.05) ? '#000' : '#fff';
}
