import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {Font} from 'satori';
import subsetFont from 'subset-font';

const family = '@fontsource-variable/noto-sans-sc';

const weights = [400, 700] as const;

/** The files of the family are cut by characters; this says which has which. */
interface Cut {
  readonly name: string;
  readonly has: (point: number) => boolean;
}

/** @param range - As in CSS: `U+20-7e,U+3001`. */
function hasOf(range: string): Cut['has'] {
  const spans = range.split(',').map((span) => {
    const [first = '', last = first] = span.trim().slice('U+'.length).split('-');
    return [parseInt(first, 16), parseInt(last, 16)] as const;
  });
  return (point) => spans.some(([first, last]) => first <= point && point <= last);
}

async function cutsOf(folder: string): Promise<readonly Cut[]> {
  const ranges = JSON.parse(await readFile(path.join(folder, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  return Object.entries(ranges).map(([name, range]) => ({
    name: name.replace(/[[\]]/g, ''),
    has: hasOf(range),
  }));
}

/**
 * The fonts that some texts need, with their characters and no others: a whole Chinese font is 8 MB, and would be read for every picture.
 *
 * @param texts - All that is to be set.
 * @returns fonts for Satori, and the list of their names for `fontFamily`.
 * @throws when no file of the family has a character.
 */
export async function fontsFor(
  texts: readonly string[],
): Promise<{readonly fonts: Font[]; readonly family: string}> {
  const folder = path.dirname(createRequire(import.meta.url).resolve(`${family}/package.json`));
  const cuts = await cutsOf(folder);
  const alphabets = new Map<string, string>();
  // The dots that end a clamped text, too.
  for (const sign of new Set(['…', ...texts.flatMap((text) => [...text])])) {
    const cut = cuts.find(({has}) => has(sign.codePointAt(0) ?? 0));
    if (cut === undefined) throw new Error(`${family} has no “${sign}” for a share picture.`);
    alphabets.set(cut.name, (alphabets.get(cut.name) ?? '') + sign);
  }
  const made = [...alphabets].flatMap(([name, alphabet]) =>
    weights.map(async (weight): Promise<Font> => {
      const file = path.join(folder, 'files', `noto-sans-sc-${name}-wght-normal.woff2`);
      const data = await subsetFont(await readFile(file), alphabet, {
        targetFormat: 'truetype',
        variationAxes: {wght: weight},
      });
      return {name, data, weight, style: 'normal'};
    }),
  );
  return {fonts: await Promise.all(made), family: [...alphabets.keys()].join(', ')};
}
