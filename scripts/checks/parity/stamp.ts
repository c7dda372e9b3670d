import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {defaultLocale, languages, translations} from '../../../languages';
import {sourceHash} from '../../../src/delivery/markdown/translationFreshness';
import {chapterFolders, readChapters} from '../shared/blocks';

/**
 * A translation with the fingerprint of its English text in its front matter.
 *
 * @throws RangeError when the text has no front matter.
 * @example stampText('---\ntitle: DNS\n---\n', '0123456789ab') // '---\ntitle: DNS\nsource_hash: "0123456789ab"\n---\n'
 */
export function stampText(translation: string, hash: string): string {
  const match = /^(---\r?\n[\s\S]*?)(\r?\n---\s*(?:\r?\n|$))/.exec(translation);
  if (!match) throw new RangeError('no front matter to stamp');
  const [whole, open = '', close = ''] = match;
  const kept = open
    .split('\n')
    .filter((line) => !line.startsWith('source_hash:'))
    .join('\n');
  return `${kept}\nsource_hash: "${hash}"${close}${translation.slice(whole.length)}`;
}

/**
 * Stamps chapters of a project: each translation records the English text as it is now. A language that need not be whole is
 * stamped where it has the chapter.
 *
 * @param names - Chapters without extension: `dns`.
 * @returns The files that changed.
 * @throws RangeError when a chapter does not exist in a language that must have it.
 */
export async function stampChapters(root: string, names: readonly string[]): Promise<string[]> {
  const changed: string[] = [];
  for (const name of names) {
    const english = path.join(root, chapterFolders.en, `${name}.mdx`);
    const needed = (file: string): never => {
      throw new RangeError(`"${name}": there is no ${path.relative(root, file)}`);
    };
    const hash = sourceHash(await readFile(english, 'utf8').catch(() => needed(english)));
    for (const locale of translations) {
      const translation = path.join(root, chapterFolders[locale], `${name}.mdx`);
      const before = await readFile(translation, 'utf8').catch(() => undefined);
      if (before === undefined && languages[locale].whole) needed(translation);
      if (before === undefined) continue;
      const after = stampText(before, hash);
      if (after === before) continue;
      await writeFile(translation, after);
      changed.push(path.relative(root, translation));
    }
  }
  return changed;
}

async function main(args: readonly string[]): Promise<void> {
  const root = process.cwd();
  if (args.length === 0) {
    console.error('usage: npm run translations:stamp -- <chapter…> | --all');
    process.exitCode = 2;
    return;
  }
  const all = async () =>
    (await readChapters(root)).filter(({locale}) => locale === defaultLocale).map(({name}) => name);
  const names = args.includes('--all') ? await all() : args;
  const changed = await stampChapters(root, names);
  console.log(changed.length === 0 ? 'every stamp was up to date' : changed.join('\n'));
}

if (process.argv[1] === import.meta.filename) {
  await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  });
}
