import type {Finding} from '../shared/finding';
import type {Term} from '../shared/glossary';
import {compareStrings} from './compare';
import {findConflicts} from './extract';
import type {SiteStrings} from './site';

/** Checks the strings of the interface in both directions. */
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
