import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {defaultLocale} from '../../languages';
import {stampText} from '../checks/parity/stamp';
import {chapterFolders} from '../checks/shared/blocks';
import {sourceHash} from '../../src/delivery/markdown/translationFreshness';
import {chapterText, withChapter, type NewChapter} from './plan';

interface Options {
  /** The chapter before it. */
  readonly after: string | undefined;
  /** ISO date of the first check. */
  readonly day: string;
}

/**
 * Writes the files of a new chapter, each translation stamped, and its entry in the sidebar.
 *
 * @param root - The folder of the project.
 * @returns the files, from the root.
 * @throws InputError where the sidebar does not name the chapter that it is to stand after; nothing is written then.
 */
export async function writeChapter(
  root: string,
  {id, titles}: NewChapter,
  {after, day}: Options,
): Promise<readonly string[]> {
  const sidebar = path.join(root, 'sidebars.ts');
  const entries = withChapter(await readFile(sidebar, 'utf8'), id, after);
  const style = await resolveConfig(sidebar);
  const original = chapterText(titles.get(defaultLocale) ?? '', day);
  const files: string[] = [];
  for (const [locale, title] of titles) {
    const file = path.join(chapterFolders[locale], `${id}.mdx`);
    const text = chapterText(title, day);
    await mkdir(path.dirname(path.join(root, file)), {recursive: true});
    await writeFile(
      path.join(root, file),
      locale === defaultLocale ? text : stampText(text, sourceHash(original)),
      {flag: 'wx'},
    );
    files.push(file);
  }
  await writeFile(sidebar, await format(entries, {...style, filepath: sidebar}));
  return [...files, 'sidebars.ts'];
}
