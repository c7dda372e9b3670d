/** `npm run check:strings`: the strings of the interface against their translations, both ways. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {reportAndExit} from '../shared/finding';
import {parseGlossary} from '../shared/glossary';
import {checkStrings} from './check';
import {readSiteStrings} from './site';

const root = path.resolve(import.meta.dirname, '../../..');
const glossary = parseGlossary(await readFile(path.join(root, 'CONTRIBUTING.md'), 'utf8'));
const strings = await readSiteStrings(root);
const covered = strings.files.reduce((sum, {catalog}) => sum + catalog.english.size, 0);
reportAndExit('strings', checkStrings(strings, glossary), `${covered} strings`);
