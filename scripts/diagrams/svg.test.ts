import {describe, expect, it} from 'vitest';
import type {Drawing, Shape} from './inPage';
import {markColours} from './roles';
import {writeSvg} from './svg';

/** `#000001`, as a browser tells it. */
function computed(variable: string): string {
  const blue = Number.parseInt((markColours[variable] ?? '').slice(-2), 16);
  return `rgb(0, 0, ${blue})`;
}

const node: Shape = {
  kind: 'shape',
  tag: 'rect',
  geometry: {x: '-20', y: '-10', width: '40', height: '20'},
  matrix: [1, 0, 0, 1, 30, 20],
  fill: computed('mainBkg'),
  stroke: computed('nodeBorder'),
  strokeWidth: 1,
  isDashed: false,
};
const edge: Shape = {
  ...node,
  tag: 'path',
  geometry: {d: 'M10,10L60.04,10'},
  matrix: [1, 0, 0, 1, 0, 0],
  fill: 'none',
  stroke: computed('lineColor'),
  isDashed: true,
  markerEnd: 'drawing_pointEnd',
};
const head = {...node, tag: 'path', geometry: {d: 'M0 0L9 5z'}, fill: computed('lineColor')};
const drawing: Drawing = {
  title: 'From <a> to "b"',
  description: 'A & B',
  x: 0,
  y: 0,
  width: 99.2,
  height: 40,
  parts: [
    edge,
    node,
    {kind: 'text', text: 'a < b', x: 30.04, y: 24, isHeading: false},
    {kind: 'text', text: 'Zone', x: 50, y: 8, isHeading: true},
  ],
  markers: [
    {id: 'drawing_pointEnd', attributes: {refX: '5'}, shapes: [head]},
    {id: 'drawing_crossEnd', attributes: {}, shapes: [head]},
  ],
};
const svg = writeSvg(drawing, '0123456789abcdef');

describe('writeSvg', () => {
  it('tells what the diagram is, by name and description', () => {
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-labelledby="d01234567-t" aria-describedby="d01234567-d"');
    expect(svg).toContain('<title id="d01234567-t">From &lt;a&gt; to &quot;b&quot;</title>');
    expect(svg).toContain('<desc id="d01234567-d">A &amp; B</desc>');
  });

  it('reserves its room, and shrinks only as far as it can be read', () => {
    expect(svg).toContain('width="100" height="40" viewBox="0 0 100 40" style="min-width:72px"');
  });

  it('names roles and carries no colour', () => {
    expect(svg).toContain('<rect class="node" x="10" y="10" width="40" height="20"/>');
    expect(svg).toContain('class="edge dashed"');
    expect(svg).not.toMatch(/rgb|#0000|fill=|stroke=/);
  });

  it('keeps the arrowheads that are used, under ids of its own', () => {
    expect(svg.match(/<marker /g)).toHaveLength(1);
    expect(svg).toContain('<marker id="d01234567-0" refX="5">');
    expect(svg).toContain('marker-end="url(#d01234567-0)"');
  });

  it('writes each line of text once, at its middle', () => {
    expect(svg).toContain('<text x="30" y="24">a &lt; b</text>');
    expect(svg).toContain('<text class="heading" x="50" y="8">Zone</text>');
  });

  it('moves what has no corner by a transform', () => {
    const diamond = {...node, tag: 'polygon', geometry: {points: '0,0 5,5 0,10'}};
    const moved = writeSvg({...drawing, parts: [diamond]}, '0123456789abcdef');
    expect(moved).toMatch(/<polygon class="node"[^>]* transform="translate\(30 20\)"/);
  });

  const draw = (...parts: Drawing['parts']) => writeSvg({...drawing, parts}, '0123456789abcdef');
  const box = {left: 10, top: 10, right: 50, bottom: 30};
  const label = {kind: 'text', text: 'a', x: 30, y: 24, isHeading: false} as const;

  it('keeps the colours that the author gave', () => {
    const red = {...node, box, fill: 'rgb(255, 0, 0)', stroke: 'rgb(0, 128, 0)'};
    expect(draw(red, {...label, fill: 'rgb(255, 255, 255)'})).toMatch(
      /<rect class="node" fill="rgb\(255, 0, 0\)" stroke="rgb\(0, 128, 0\)".*<text fill="rgb\(255, 255, 255\)"/,
    );
    expect(draw({...edge, stroke: 'rgb(255, 0, 0)'})).toContain('stroke="rgb(255, 0, 0)"');
  });

  it.each([
    ['rgb(255, 255, 0)', '#000'],
    ['rgb(20, 20, 90)', '#fff'],
    ['rgb(255, 0, 0)', '#000'],
  ])('writes on %s in %s, whatever the theme is', (fill, ink) => {
    expect(draw({...node, box, fill}, label)).toContain(`<text fill="${ink}"`);
  });

  it('leaves text to the theme beside a filling, above one of the page, and where the page shows through', () => {
    const filled = {...node, box, fill: 'rgb(255, 255, 0)'};
    expect(draw(filled, {...label, x: 90})).toContain('<text x="90"');
    expect(draw(filled, {...node, box}, label)).toContain('<text x="30"');
    expect(draw({...filled, fill: 'rgba(255, 255, 0, 0.2)'}, label)).toContain('<text x="30"');
  });
});
