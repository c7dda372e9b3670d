import {defaultLocale, languages, translations, type Locale} from '../../../languages';
import type {Chapter as ChapterFile} from '../shared/blocks';
import {chapterFolders} from '../shared/blocks';
import type {Chapter} from '../shared/chapter';
import {comparePair} from './compare';
import {checkDiagrams} from './diagrams';
import {checkFreshness} from './frontMatter';
import {isChapter, tryRead} from '../shared/tryRead';
import type {Finding} from '../shared/finding';

/** A chapter as it is written, and as the checks read it; nothing where it is no valid MDX. */
interface Read {
  readonly file: ChapterFile;
  readonly chapter: Chapter | undefined;
}

type Chapters = ReadonlyMap<string, Read>;

/** What is missing in a language that must be whole, and what none was translated from. */
function checkFiles(english: Chapters, translated: Chapters, locale: Locale): readonly Finding[] {
  const missing = [...english.values()].filter(
    ({file}) => languages[locale].whole && !translated.has(file.name),
  );
  const extra = [...translated.values()].filter(({file}) => !english.has(file.name));
  return [
    ...missing.map(({file: {file, name}}) => ({
      file,
      message: `no translation: write ${chapterFolders[locale]}/${name}.mdx`,
    })),
    ...extra.map(({file: {file, name}}) => ({
      file,
      message: `there is no ${chapterFolders[defaultLocale]}/${name}.mdx`,
    })),
  ];
}

/** What each chapter of a language says otherwise than the English one. */
function checkPairs(english: Chapters, translated: Chapters, locale: Locale): readonly Finding[] {
  return [...english].flatMap(([name, {file, chapter: ours}]) => {
    const theirs = translated.get(name)?.chapter;
    if (ours === undefined || theirs === undefined) return [];
    return [
      ...comparePair({english: ours, translation: theirs, locale}),
      ...checkFreshness(theirs, file.source),
    ];
  });
}

/**
 * Compares every chapter with its translations: same files, same structure, same numbers, up to date.
 *
 * @param files - The chapters of all languages.
 */
export function checkParity(files: readonly ChapterFile[]): readonly Finding[] {
  const findings: Finding[] = [];
  const byLocale = new Map<Locale, Map<string, Read>>();
  for (const file of files) {
    const result = tryRead(file);
    const chapter = isChapter(result) ? result : undefined;
    if (chapter === undefined) findings.push(result as Finding);
    else findings.push(...checkDiagrams(chapter));
    const chapters = byLocale.get(file.locale) ?? new Map<string, Read>();
    byLocale.set(file.locale, chapters.set(file.name, {file, chapter}));
  }
  const chaptersIn = (locale: Locale): Chapters => byLocale.get(locale) ?? new Map<string, Read>();
  const english = chaptersIn(defaultLocale);
  const compared = translations.flatMap((locale) => [
    ...checkFiles(english, chaptersIn(locale), locale),
    ...checkPairs(english, chaptersIn(locale), locale),
  ]);
  return [...findings, ...compared];
}
