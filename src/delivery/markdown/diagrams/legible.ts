import {rgb} from 'd3-color';

/** Above this relative luminance black contrasts more than white: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
const MIDDLE = 0.179;

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** A colour of CSS as d3-color reads it: with commas, which Mermaid wants escaped and CSS no longer asks for. */
const withCommas = (color: string): string =>
  color.replaceAll('\\,', ',').replaceAll(/(?<=[\d%])\s+(?=\d)/g, ', ');

/** The colour of words on a fill; `undefined` where the page shows through, or for what is no colour. */
function wordsOn(fill: string): string | undefined {
  const {r, g, b, opacity} = rgb(withCommas(fill));
  if (Number.isNaN(r) || opacity < 1) return undefined;
  const luminance = 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  return luminance > MIDDLE ? '#000' : '#fff';
}

/** `style NAMES` or `classDef NAMES`, and the properties after it. */
const styleLine = /^(\s*(?:style|classDef)\s+\S+\s+)(.*?)(\s*;?\s*)$/gm;

/**
 * Gives words a colour where the author has coloured only what they stand on: the theme's own words are light on a dark page, and would
 * be lost on a light fill. Colours that the author gives stay.
 *
 * @param diagram - The text of a Mermaid block.
 * @example withLegibleWords('style a fill:#fff3bf') // 'style a fill:#fff3bf,color:#000'
 */
export function withLegibleWords(diagram: string): string {
  return diagram.replaceAll(styleLine, (line, start: string, properties: string, end: string) => {
    if (/(?:^|,)\s*color\s*:/.test(properties)) return line;
    const fill = /(?:^|,)\s*fill\s*:\s*((?:\\,|[^,])+)/.exec(properties)?.[1];
    const color = fill === undefined ? undefined : wordsOn(fill.trim());
    return color === undefined ? line : `${start}${properties},color:${color}${end}`;
  });
}
