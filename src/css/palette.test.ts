import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {contrast, difference, type Eye} from '../../test/color';
import {pathIds} from '../data/types';

const css = readFileSync(path.join(import.meta.dirname, 'custom.css'), 'utf8');

/** Colours of a rule's custom properties. */
function colorsOf(selector: string): Map<string, string> {
  const start = css.indexOf(`\n${selector} {`);
  const rule = css.slice(start, css.indexOf('\n}', start));
  return new Map(
    [...rule.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );
}

const light = colorsOf(':root');
// What the dark rule does not set stays as the light one has it.
const dark = new Map([...light, ...colorsOf("[data-theme='dark']")]);
/** Infima's page in light mode. */
const WHITE = '#ffffff';

const themes = [
  ['light', light, [light.get('--ifm-background-color') ?? WHITE, light.get('--guide-panel')]],
  ['dark', dark, [dark.get('--ifm-background-color'), dark.get('--guide-panel')]],
] as const;

it('the contrast of black on white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('an eye without red or green cones mistakes the red and green that everybody knows', () => {
  expect(difference('#000000', '#ffffff', 'all cones')).toBeCloseTo(1, 3);
  // Red and olive: far apart, and alike to an eye without green cones.
  expect(difference('#cc4400', '#7d6d00', 'all cones')).toBeGreaterThan(0.15);
  expect(difference('#cc4400', '#7d6d00', 'no green cones')).toBeLessThan(0.06);
});

describe.each(themes)('in the %s theme', (_, colors, backgrounds) => {
  const marks = [...colors].filter(([name]) => /^--(path|item)-/.test(name));
  const texts = ['--guide-muted', '--guide-error', '--guide-warning', '--ifm-color-primary'];

  it('every path has a colour, unlike those of the others', () => {
    const ofPaths = pathIds.map((id) => colors.get(`--path-${id}`));
    expect(ofPaths).not.toContain(undefined);
    expect(new Set(ofPaths).size).toBe(pathIds.length);
  });

  const told: readonly (readonly [Eye, number])[] = [
    ['all cones', 0.09],
    ['no red cones', 0.06],
    ['no green cones', 0.06],
  ];

  it.each(told)('an eye with %s tells the colours of any two paths apart', (eye, least) => {
    const alike = pathIds.flatMap((a, index) =>
      pathIds.slice(index + 1).flatMap((b) => {
        const [one = '', other = ''] = [a, b].map((id) => colors.get(`--path-${id}`));
        const apart = difference(one, other, eye);
        return apart >= least ? [] : [`${a} and ${b}: ${apart.toFixed(3)}`];
      }),
    );
    expect(alike).toEqual([]);
  });

  it('the page and the panel have colours', () => {
    expect(backgrounds.filter((color) => color?.startsWith('#'))).toHaveLength(2);
  });

  it.each(marks)('%s stands out from page and panel', (_name, color) => {
    for (const background of backgrounds) {
      expect(contrast(color, background ?? '')).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(texts)('%s can be read on page and panel', (name) => {
    for (const background of backgrounds) {
      expect(contrast(colors.get(name) ?? '', background ?? '')).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe.each(themes)('code in the %s theme', (_, colors) => {
  const background = colors.get('--code-background') ?? '';
  const inks = [...colors].filter(([name]) => /^--code-(?!background)/.test(name));

  it('has a colour for text and for each role', () => {
    expect(inks).toHaveLength(6);
  });

  it.each(inks)('%s can be read', (_name, color) => {
    expect(contrast(color, background)).toBeGreaterThanOrEqual(4.5);
  });
});

it('the dark theme sets every mark anew', () => {
  const own = colorsOf("[data-theme='dark']");
  const marks = [...light.keys()].filter((name) => /^--(path|item|code)-/.test(name));
  expect(marks.length).toBeGreaterThan(pathIds.length);
  expect(marks.filter((name) => !own.has(name))).toEqual([]);
});
