import {readFile} from 'node:fs/promises';
import type {Finding} from '../parity/report';
import {reportAndExit} from '../parity/report';
import type {Term} from '../prose/glossary';
import {parseGlossary} from '../prose/glossary';
import {compareStrings} from './compare';
import {findConflicts} from './extract';
import type {SiteStrings} from './site';
import {readSiteStrings} from './site';

/**
 * Checks the strings of the interface in both directions.
 *
 * @example checkStrings(await readSiteStrings(process.cwd()), glossary) // []
 */
export function checkStrings(
  {code, files}: SiteStrings,
  glossary: readonly Term[],
): readonly Finding[] {
  return [
    ...code.findings,
    ...findConflicts(code.strings),
    ...files.flatMap(({catalog, translations}) => compareStrings(catalog, translations, glossary)),
  ];
}

if (process.argv[1] === import.meta.filename) {
  const glossary = parseGlossary(await readFile('CONTRIBUTING.md', 'utf8'));
  const strings = await readSiteStrings(process.cwd());
  const covered = strings.files.reduce((sum, {catalog}) => sum + catalog.english.size, 0);
  reportAndExit('check:strings', checkStrings(strings, glossary), `${covered} strings`);
}
