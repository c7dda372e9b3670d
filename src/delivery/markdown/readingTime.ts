/** Assumed, rounded: what people read silently in a minute, of words and of characters that are a word or a part of one. */
const perMinute = {words: 220, characters: 400};

const character = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;

/** What is read word by word: no code, no imports, no tags, no addresses of links. */
const prose = (chapter: string): string =>
  chapter
    .replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '')
    .replace(/^import .*$/gm, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/\{#[\w-]+\}/g, '');

/**
 * How long a chapter takes to read, in whole minutes and at least one. Code is looked at rather than read, and does not count.
 *
 * @param chapter - Its MDX, without front matter.
 * @example readingMinutes('word '.repeat(440)) // 2
 */
export function readingMinutes(chapter: string): number {
  const text = prose(chapter);
  const characters = text.match(character)?.length ?? 0;
  const words = text.replace(character, ' ').match(word)?.length ?? 0;
  return Math.max(1, Math.round(words / perMinute.words + characters / perMinute.characters));
}
