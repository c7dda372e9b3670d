import type {Chapter} from './chapter';
import {lineAt, textOf} from './chapter';
import type {Finding} from './finding';

/** A row of the glossary in CONTRIBUTING.md. */
export interface Term {
  readonly english: string;
  readonly chinese: string;
  /** Renderings that the guide does not use; see {@link renderingPattern} for the brackets. */
  readonly forbidden: readonly string[];
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function unless(kind: '?<!' | '?!', words: string | undefined): string {
  return words === undefined ? '' : `(${kind}${words.split('/').map(escaped).join('|')})`;
}

/**
 * Where a forbidden rendering stands. Brackets name what makes it right again, before or after it:
 * `跨区[域]` is 跨区 but not 跨区域, `[服务]账号` is 账号 but not 服务账号.
 *
 * @throws RangeError when there is nothing outside the brackets.
 * @example '跨区域和跨区'.match(renderingPattern('跨区[域]')) // ['跨区'], the second one
 */
export function renderingPattern(variant: string): RegExp {
  const [, before, word = '', after] = /^(?:\[(.+?)\])?([^[\]]*)(?:\[(.+)\])?$/.exec(variant) ?? [];
  if (word === '') throw new RangeError(`the glossary cannot forbid "${variant}"`);
  return new RegExp(unless('?<!', before) + escaped(word) + unless('?!', after), 'giu');
}

/**
 * Reads the glossary: the table after the heading with the id `glossary`.
 *
 * @param contributing - The text of CONTRIBUTING.md.
 * @returns Its rows: English | Chinese | not (variants separated by 、).
 * @throws RangeError when there is no such table, or it forbids nothing.
 * @example parseGlossary(text)[0] // {english: 'availability zone', chinese: '可用区', forbidden: ['可用性区域']}
 */
export function parseGlossary(contributing: string): readonly Term[] {
  const section = /^#+ Glossary.*\n([\s\S]*?)(?=^#+ |(?![\s\S]))/m.exec(contributing)?.[1] ?? '';
  const terms = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, english = '', chinese = '', forbidden = '']) => ({
      english,
      chinese,
      forbidden: forbidden.split('、').filter((variant) => variant !== ''),
    }));
  if (!terms.some(({forbidden}) => forbidden.length > 0)) {
    throw new RangeError('CONTRIBUTING.md has no glossary table under a heading "Glossary"');
  }
  return terms;
}

/**
 * The forbidden renderings in a Chinese text.
 *
 * @returns Where each stands and what to write instead.
 * @example glossaryFaults('可用性区域', terms) // [{index: 0, message: '写“可用区”，不写“可用性区域”…'}]
 */
export function glossaryFaults(
  text: string,
  terms: readonly Term[],
): readonly {index: number; message: string}[] {
  return terms.flatMap(({english, chinese, forbidden}) =>
    forbidden.flatMap((variant) =>
      [...text.matchAll(renderingPattern(variant))].map(({0: found, index}) => ({
        index,
        message: `术语：${english} 写“${chinese}”，不写“${found}”`,
      })),
    ),
  );
}

/** Checks a Chinese chapter against the glossary. */
export function checkGlossary(chapter: Chapter, terms: readonly Term[]): readonly Finding[] {
  return chapter.blocks.flatMap((block) =>
    glossaryFaults(textOf(block), terms).map(({index, message}) => ({
      file: chapter.file,
      line: lineAt(block, index),
      message,
    })),
  );
}
