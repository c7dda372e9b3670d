import type {Chapter} from './chapter';
import {lineAt, textOf} from './chapter';
import type {Finding} from './finding';

/** A row of the glossary in CONTRIBUTING.md. */
export interface Term {
  readonly english: string;
  readonly chinese: string;
  /** Renderings that the guide does not use. */
  readonly forbidden: readonly string[];
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
    forbidden.flatMap((variant) => {
      const index = text.toLowerCase().indexOf(variant.toLowerCase());
      const message = `术语：${english} 写“${chinese}”，不写“${variant}”`;
      return index === -1 ? [] : [{index, message}];
    }),
  );
}

/**
 * Checks a Chinese chapter against the glossary.
 *
 * @example checkGlossary(chapter, parseGlossary(contributing)) // []
 */
export function checkGlossary(chapter: Chapter, terms: readonly Term[]): readonly Finding[] {
  return chapter.blocks.flatMap((block) =>
    glossaryFaults(textOf(block), terms).map(({index, message}) => ({
      file: chapter.file,
      line: lineAt(block, index),
      message,
    })),
  );
}
