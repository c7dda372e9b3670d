import MiniSearch from 'minisearch';
import type {SearchedPage} from '../../delivery/published/searchedPage';
import {isHan, wordsOfQuery, wordsOfText} from './words';

/** A section that was found. */
export interface Finding {
  /** Path on the server and, after `#`, the section. */
  readonly address: string;
  readonly chapter: string;
  readonly heading: string;
  readonly text: string;
}

/** Finds the sections for what a reader typed, the best first. */
export type Search = (query: string) => readonly Finding[];

const mostFindings = 20;

/** A part of a second is read at a time, so that typing goes on meanwhile. */
const sectionsAtOnce = 15;

interface WeighedFinding extends Finding {
  readonly weight: number;
}

function findingsIn(pages: readonly SearchedPage[]): readonly WeighedFinding[] {
  return pages.flatMap(({address, title, weight = 1, sections}) =>
    sections.map(({id, heading, text}) => ({
      weight,
      address: id === '' ? address : `${address}#${id}`,
      chapter: title,
      heading,
      text,
    })),
  );
}

/** How much a section gains that has the query as it was typed: a name in its own letters is more than a word. */
function exactness({heading, text}: Finding, query: string): number {
  const whole = query.toLowerCase();
  const pieces = query.split(/\s+/);
  const asTyped = pieces.filter((piece) => text.includes(piece)).length / pieces.length;
  const inText = (text.toLowerCase().includes(whole) ? 2 : 1) + asTyped;
  return heading.toLowerCase().includes(whole) ? 4 * inText : inText;
}

/**
 * Reads the pages of a guide into an index.
 *
 * All words of a query must be in a section, as beginnings of words, with a letter wrong in longer ones; where no section has
 * all of them, those that have most are found.
 *
 * @example
 * const search = await createSearch(pages);
 * search('trafficDistribution')[0]?.address // '/zone-local-routing/#set-the-field'
 */
export async function createSearch(pages: readonly SearchedPage[]): Promise<Search> {
  const all = findingsIn(pages);
  const index = new MiniSearch({
    fields: ['heading', 'chapter', 'text'],
    tokenize: wordsOfText,
    searchOptions: {
      tokenize: wordsOfQuery,
      boost: {heading: 4, chapter: 1.5},
      prefix: true,
      fuzzy: (word) => (!isHan(word) && word.length > 4 ? 0.2 : false),
      weights: {prefix: 0.5, fuzzy: 0.2},
    },
  });
  const documents = all.map((finding, id) => ({id, ...finding}));
  await index.addAllAsync(documents, {chunkSize: sectionsAtOnce});

  return (query) => {
    const typed = query.trim();
    const strict = index.search(typed, {combineWith: 'AND'});
    const found = strict.length > 0 ? strict : index.search(typed, {combineWith: 'OR'});
    return found
      .flatMap(({id, score}) => {
        const finding = all[Number(id)];
        if (finding === undefined) return [];
        return [{finding, score: score * finding.weight * exactness(finding, typed)}];
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, mostFindings)
      .map(({finding}) => finding);
  };
}
