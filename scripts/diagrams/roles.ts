import type {Shape} from './inPage';

/** What a shape is in a diagram; `src/css/diagrams.css` paints each role in both themes. */
export type Role = 'node' | 'group' | 'edge' | 'head' | 'back';

const painted = ['node', 'nodeBorder', 'group', 'groupBorder', 'line', 'back'] as const;
type Paint = (typeof painted)[number];

/**
 * A colour that says what it is painted on: the drawing is taken apart by these, and no drawing
 * carries a colour of its own.
 */
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
};

/**
 * The role of a shape, from what it was painted with.
 *
 * @throws when it was painted with anything else: a colour in the diagram's text, or a kind of diagram
 * whose colours are not marked here.
 * @example roleOf({...shape, fill: 'none', stroke: 'rgb(0, 0, 5)'}) // 'edge'
 */
export function roleOf({fill, stroke, tag}: Pick<Shape, 'fill' | 'stroke' | 'tag'>): Role {
  if (fill === asComputed('node')) return 'node';
  if (fill === asComputed('group')) return 'group';
  if (fill === asComputed('back')) return 'back';
  if (fill === asComputed('line')) return 'head';
  if (fill === 'none' && stroke === asComputed('line')) return 'edge';
  throw new Error(
    `A ${tag} is painted ${fill} with a ${stroke} border. Take the colour out of the diagram; ` +
      'a new kind of diagram needs its colours marked in scripts/diagrams/roles.ts.',
  );
}
