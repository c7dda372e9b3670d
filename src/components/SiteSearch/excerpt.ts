import {isHan, wordsOfQuery} from './words';

/** A piece of an excerpt; a match is what the reader typed. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** So much of the text is shown, and so much of it before the first match. */
const lengths = {all: 180, before: 50};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What to mark: the query as a whole where the text has it, else its words. */
function patternFor(text: string, query: string): RegExp | undefined {
  const whole = query.trim();
  if (whole === '') return undefined;
  if (text.toLowerCase().includes(whole.toLowerCase())) return new RegExp(escaped(whole), 'giu');
  const words = [...new Set([...whole.split(/\s+/), ...wordsOfQuery(query)])];
  words.sort((a, b) => b.length - a.length);
  // Latin words are marked from their beginning: the index finds them by it.
  const parts = words.map((word) => (isHan(word) ? word : `(?<!\\p{L})${escaped(word)}`));
  return new RegExp(parts.join('|'), 'giu');
}

function piecesOf(text: string, pattern: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const {0: match, index} of text.matchAll(pattern)) {
    if (index > end) pieces.push({text: text.slice(end, index), isMatch: false});
    pieces.push({text: match, isMatch: true});
    end = index + match.length;
  }
  if (end < text.length) pieces.push({text: text.slice(end), isMatch: false});
  return pieces;
}

/** The nearest place before `at` at which a word begins; Chinese begins anywhere. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.lastIndexOf(' ', at);
  return at - space < 24 ? space + 1 : at;
}

/** Marks in a whole text what was searched for. */
export function marked(text: string, query: string): readonly Piece[] {
  const pattern = patternFor(text, query);
  return pattern === undefined ? [{text, isMatch: false}] : piecesOf(text, pattern);
}

/**
 * The words around the first match in a text, or its beginning where it has none.
 *
 * @example excerpt('Set the field trafficDistribution.', 'field') // 'Set the ', 'field', ' trafficDistribution.'
 */
export function excerpt(text: string, query: string): readonly Piece[] {
  const pattern = patternFor(text, query);
  const found = pattern === undefined ? -1 : text.search(pattern);
  const start = wordStart(text, found - lengths.before);
  const part = text.slice(start, start + lengths.all);
  const shown = `${start > 0 ? '… ' : ''}${part}${start + lengths.all < text.length ? ' …' : ''}`;
  return marked(shown, query);
}
