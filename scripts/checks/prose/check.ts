import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';
import {defaultLocale} from '../../../languages';
import type {Chapter as ChapterFile} from '../shared/blocks';
import {readChapters} from '../shared/blocks';
import type {Chapter} from '../shared/chapter';
import {isChapter, tryRead} from '../shared/tryRead';
import type {Finding} from '../shared/finding';
import {checkComponentIds} from './componentIds';
import {checkMarks} from './marks';
import {checkFrontMatter, newestCheck} from './frontMatter';
import type {Term} from '../shared/glossary';
import {checkGlossary, parseGlossary} from '../shared/glossary';
import {FactIndex, checkNumbers} from './numbers';
import {checkReferences} from './references';
import type {Registry} from './registry';
import {loadRegistry} from './registry';
import {checkLinks, checkRegistry} from './sources';
import {checkPowers} from '../shared/powers';
import {checkStyle} from '../shared/style';

/** Everything that the prose checks read. */
export interface Project {
  readonly files: readonly ChapterFile[];
  readonly registry: Registry;
  readonly glossary: readonly Term[];
  /** Text of the code that may name facts: components, pages, the model. */
  readonly code: readonly string[];
}

/**
 * Checks all prose: every number and link has a home, the registry holds no dead data, the Chinese
 * keeps its style and terms.
 */
export function checkProse({files, registry, glossary, code}: Project): readonly Finding[] {
  const facts = new FactIndex(registry.facts);
  const factIds = new Set(registry.facts.map(({id}) => id));
  const results = files.map((file) => ({file, chapter: tryRead(file)}));
  const chapters: {file: ChapterFile; chapter: Chapter}[] = [];
  const broken: Finding[] = [];
  for (const {file, chapter} of results) {
    if (isChapter(chapter)) chapters.push({file, chapter});
    else broken.push(chapter);
  }
  const found = chapters.flatMap(({file, chapter}) => [
    ...checkFrontMatter(chapter),
    ...checkPowers(file.file, file.source),
    ...checkNumbers(chapter, facts),
    ...checkComponentIds(chapter, factIds),
    ...(file.locale === defaultLocale ? checkLinks(chapter, registry.sources) : []),
    ...(file.locale === 'zh-Hans'
      ? [
          ...checkStyle(chapter),
          ...checkMarks(file.file, file.source),
          ...checkGlossary(chapter, glossary),
        ]
      : []),
    ...(file.name === 'references' ? checkReferences(chapter, registry.sourceGroups) : []),
  ]);
  const uses = {
    statedFacts: facts.used,
    texts: [...files.map(({source}) => source), ...code],
    links: chapters.flatMap(({chapter}) => chapter.links.map(({url}) => url)),
  };
  const newest = newestCheck(chapters.map(({chapter}) => chapter));
  return [...broken, ...found, ...checkRegistry(registry, uses, newest)];
}

async function codeOf(root: string): Promise<string[]> {
  const names = await readdir(path.join(root, 'src'), {recursive: true});
  const files = names.filter((name) => /\.tsx?$/.test(name) && !/^data|\.test\./.test(name));
  return Promise.all(files.map((name) => readFile(path.join(root, 'src', name), 'utf8')));
}

/**
 * Reads what {@link checkProse} needs from a project's folder.
 *
 * @throws when CONTRIBUTING.md has no glossary or `src/data` does not load.
 */
export async function loadProject(root: string): Promise<Project> {
  const contributing = await readFile(path.join(root, 'CONTRIBUTING.md'), 'utf8');
  return {
    files: await readChapters(root),
    registry: await loadRegistry(root),
    glossary: parseGlossary(contributing),
    code: await codeOf(root),
  };
}
