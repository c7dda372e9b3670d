/** `npm run check:rendered`: the built Chinese pages, as their readers see them. Needs a build. */
import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';
import {reportAndExit} from '../shared/finding';
import {parseGlossary} from '../shared/glossary';
import {checkPages} from './check';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = path.join('build', 'zh-Hans');
const names = (await readdir(path.join(root, folder), {recursive: true}))
  .filter((name) => name.endsWith('.html'))
  .sort();
const pages = await Promise.all(
  names.map(async (name) => {
    const file = path.join(folder, name);
    return {file, html: await readFile(path.join(root, file), 'utf8')};
  }),
);
const glossary = parseGlossary(await readFile(path.join(root, 'CONTRIBUTING.md'), 'utf8'));
reportAndExit('rendered', checkPages(pages, glossary), `${pages.length} pages`);
