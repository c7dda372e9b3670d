import {describe, expect, it} from 'vitest';
import {barsSvg, type BarRow} from './barsSvg';
import {escapeXml, framedSvg, type Palette} from './framedSvg';

const palette: Palette = {
  background: '#fff',
  text: '#111',
  muted: '#555',
  fontFamily: '"Noto Sans", sans-serif',
};

const row = (change: Partial<BarRow> = {}): BarRow => ({
  name: 'ALB',
  text: '$98.35',
  parts: [
    {from: 0, to: 0.25, color: 'red'},
    {from: 0.25, to: 0.5, color: 'blue'},
  ],
  marks: [],
  ...change,
});

const count = (text: string, part: string) => text.split(part).length - 1;
const xOf = (svg: string, content: string) =>
  Number(new RegExp(`<text x="([\\d.]+)"[^>]*>${content}<`).exec(svg)?.[1]);

describe('a framed picture', () => {
  const framed = framedSvg({
    title: 'Cost & traffic',
    notes: ['Region: Ireland', 'Link: https://guide.example.com/?a=1&b=<2>'],
    content: '<circle r="4"/>',
    width: 700,
    height: 300,
    palette,
  });

  it('holds picture, title and notes, escaped, on a background', () => {
    expect(framed.svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(framed.svg).toContain('<circle r="4"/>');
    expect(framed.svg).toContain('<title>Cost &amp; traffic</title>');
    expect(framed.svg).toContain('>Region: Ireland</text>');
    expect(framed.svg).toContain('?a=1&amp;b=&lt;2&gt;</text>');
    expect(framed.svg).toContain('<rect width="100%" height="100%" fill="#fff"/>');
    expect(framed.svg).toContain('font-family="&quot;Noto Sans&quot;, sans-serif"');
  });

  it('is as large as picture and words need', () => {
    expect(framed.width).toBe(732);
    expect(framed.height).toBeGreaterThan(300 + 2 * 16);
    expect(framed.svg).toContain(`viewBox="0 0 ${framed.width} ${framed.height}"`);
  });

  it('breaks long notes', () => {
    const {svg} = framedSvg({
      title: 'T',
      notes: ['word '.repeat(60)],
      content: '',
      width: 300,
      height: 10,
      palette,
    });
    expect(count(svg, '<text')).toBeGreaterThan(4);
  });

  it('lets no text out of its place', () => {
    expect(escapeXml(`<a b="c" d='e'>&</a>`)).toBe(
      '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;&lt;/a&gt;',
    );
  });
});

describe('bars as a picture', () => {
  it('have a name, their parts end to end, and a figure', () => {
    const {content} = barsSvg({rows: [row()], legend: [], palette});
    expect(content).toContain('>ALB</text>');
    expect(content).toContain('>$98.35</text>');
    expect([...content.matchAll(/width="(\d+)"[^>]*fill="(red|blue)"/g)].map((m) => m[1])).toEqual([
      '105',
      '105',
    ]);
  });

  it('put words in the place of a bar that is not there', () => {
    const unknown = row({text: 'unknown', parts: []});
    const {content} = barsSvg({rows: [row(), unknown], legend: [], palette});
    expect(xOf(content, 'unknown')).toBeLessThan(xOf(content, '\\$98\\.35'));
  });

  it('carry letters and lines, and keep letters inside', () => {
    const marks = [
      {at: 0, text: 'AB'},
      {at: 0.5, text: ''},
    ];
    const {content} = barsSvg({rows: [row({marks})], legend: [], palette});
    const start = Number(/<rect x="([\d.]+)"[^>]*fill="red"/.exec(content)?.[1]);
    expect(Number(/<rect x="([\d.]+)"[^>]*rx="3"/.exec(content)?.[1])).toBeCloseTo(start, 6);
    expect(content).toContain('>AB</text>');
    expect(content).toMatch(/<rect [^>]*width="2"[^>]*fill="#111"/);
  });

  it('break a legend that is longer than they are', () => {
    const legend = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) => ({
      name: `${name} kind of money`,
      color: 'red',
    }));
    const {content, width, height} = barsSvg({rows: [row()], legend, palette});
    expect(height).toBeGreaterThanOrEqual(3 * 28);
    const ends = [...content.matchAll(/<text x="([\d.]+)"[^>]*>[a-z]+ kind of money</g)];
    expect(ends).toHaveLength(6);
    for (const [, x] of ends) expect(Number(x)).toBeLessThan(width);
  });

  it('have no legend and no height for it where nothing costs anything', () => {
    expect(barsSvg({rows: [row({parts: []})], legend: [], palette}).height).toBe(28);
  });
});
