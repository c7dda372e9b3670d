import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
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

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [light = NaN, dark = NaN] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
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

describe.each(themes)('in the %s theme', (_, colors, backgrounds) => {
  const marks = [...colors].filter(([name]) => /^--(path|item)-/.test(name));
  const texts = ['--guide-muted', '--guide-error', '--guide-warning', '--ifm-color-primary'];

  it('every path has a colour, unlike those of the others', () => {
    const ofPaths = pathIds.map((id) => colors.get(`--path-${id}`));
    expect(ofPaths).not.toContain(undefined);
    expect(new Set(ofPaths).size).toBe(12);
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
  expect(marks.length).toBeGreaterThan(12);
  expect(marks.filter((name) => !own.has(name))).toEqual([]);
});
