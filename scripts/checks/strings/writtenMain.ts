/**
 * `npm run check:strings:written`: has Docusaurus write the strings of a copy of the site, and compares them with those that
 * `npm run check:strings` asks for. That check knows the theme's from its published files, which takes no load of the site.
 */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {copySite} from '../../siteCopy';
import {reportAndExit} from '../shared/finding';
import {readTranslations} from './compare';
import {readSiteStrings} from './site';
import {compareWithWritten} from './written';

const {files} = await readSiteStrings(path.resolve(import.meta.dirname, '../../..'));
const {folder, docusaurus} = await copySite({without: ['i18n', 'scripts']});
await docusaurus('write-translations', '--locale', 'en');
const written = await Promise.all(
  files.map(async ({catalog}) => {
    const file = catalog.file.replace('zh-Hans', 'en');
    return readTranslations(await readFile(path.join(folder, file), 'utf8')).messages;
  }),
);
const findings = files.flatMap(({catalog}, index) =>
  compareWithWritten(catalog, written[index] ?? new Map()),
);
const count = written.reduce((sum, {size}) => sum + size, 0);
reportAndExit('strings as Docusaurus writes them', findings, `${count} strings`);
