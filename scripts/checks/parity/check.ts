import type {Chapter as ChapterFile} from '../shared/blocks';
import {chapterFolders} from '../shared/blocks';
import {comparePair} from './compare';
import {checkDiagrams} from './diagrams';
import {checkFreshness} from './frontMatter';
import {isChapter, tryRead} from '../shared/tryRead';
import type {Finding} from '../shared/finding';

/**
 * Compares every chapter with its translation: same files, same structure, same numbers, up to date.
 *
 * @param files - The chapters of both languages.
 */
export function checkParity(files: readonly ChapterFile[]): readonly Finding[] {
  const named = (locale: ChapterFile['locale']) =>
    new Map(files.filter((file) => file.locale === locale).map((file) => [file.name, file]));
  const english = named('en');
  const translated = named('zh-Hans');
  const missing = [...english]
    .filter(([name]) => !translated.has(name))
    .map(([name, {file}]) => ({
      file,
      message: `no translation: write ${chapterFolders['zh-Hans']}/${name}.mdx`,
    }));
  const extra = [...translated]
    .filter(([name]) => !english.has(name))
    .map(([name, {file}]) => ({file, message: `there is no ${chapterFolders.en}/${name}.mdx`}));
  const pairs = [...english].flatMap(([name, source]) => {
    const other = translated.get(name);
    const results = [source, ...(other ? [other] : [])].map(tryRead);
    const chapters = results.filter(isChapter);
    const broken = results.filter((result): result is Finding => !isChapter(result));
    const diagrams = chapters.flatMap(checkDiagrams);
    const [ours, theirs] = chapters;
    if (!ours || !theirs) return [...broken, ...diagrams];
    return [
      ...diagrams,
      ...comparePair({english: ours, translation: theirs}),
      ...checkFreshness(theirs, source.source),
    ];
  });
  return [...missing, ...extra, ...pairs];
}
