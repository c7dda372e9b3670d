import {sourceHash} from '../../../src/delivery/markdown/translationFreshness';
import type {Chapter} from '../shared/chapter';
import {translatedKeys} from '../shared/chapter';
import type {Finding} from '../shared/finding';

/** Front matter of the translation alone: the fingerprint of the English text it was made from. */
const ownKeys = new Set(['source_hash']);

/** Titles that are the same word in both languages. */
const sameInBoth: ReadonlySet<unknown> = new Set(['DNS']);

/** A list of keywords may hold names only, and names stay in English. */
const mayBeEqual = new Set(['keywords']);

const asText = (value: unknown) => JSON.stringify(value);

/** What must be the same: of what a chapter was checked against, names with their versions; words stand in the language of the page. */
function comparable(key: string, value: unknown): string {
  const isNamed = (one: unknown) => typeof one !== 'string' || /[A-Z\d]/.test(one);
  return asText(
    key === 'checked_against' && Array.isArray(value)
      ? value.map((one: unknown) => (isNamed(one) ? one : 'in words'))
      : value,
  );
}

/**
 * Compares front matter: the same keys, equal values where nothing is translated, different ones
 * where something is.
 */
export function compareFrontMatter({
  english,
  translation,
}: {
  english: Chapter;
  translation: Chapter;
}): readonly Finding[] {
  const {file} = translation;
  const keys = new Set([
    ...Object.keys(english.frontMatter),
    ...Object.keys(translation.frontMatter).filter((key) => !ownKeys.has(key)),
  ]);
  return [...keys].flatMap((key) => {
    const ours = english.frontMatter[key];
    const theirs = translation.frontMatter[key];
    const line = translation.frontMatterLines[key] ?? 1;
    if (ours === undefined) {
      return [{file, line, message: `front matter "${key}" is not in the English chapter`}];
    }
    if (theirs === undefined) return [{file, line, message: `front matter lacks "${key}"`}];
    const isEqual = comparable(key, ours) === comparable(key, theirs);
    if (!translatedKeys.has(key)) {
      const message = `front matter "${key}" is ${asText(theirs)}, English has ${asText(ours)}`;
      return isEqual ? [] : [{file, line, message}];
    }
    if (!isEqual || mayBeEqual.has(key) || sameInBoth.has(ours)) return [];
    return [{file, line, message: `front matter "${key}" is not translated`}];
  });
}

/**
 * Whether a translation was made from today's English text.
 *
 * @param english - The English file's text as it is.
 */
export function checkFreshness(translation: Chapter, english: string): readonly Finding[] {
  const {file, frontMatter, frontMatterLines} = translation;
  const recorded = frontMatter.source_hash;
  const hash = sourceHash(english);
  if (recorded === hash) return [];
  const state =
    recorded === undefined
      ? 'front matter lacks source_hash'
      : `behind the English text: made from ${asText(recorded)}, English is ${hash}`;
  const message = `${state}; bring it up to date, then npm run translations:stamp -- <chapter>`;
  return [{file, line: frontMatterLines.source_hash ?? 1, message}];
}
