import {scanStrings, type ScannedString} from '../../../src/delivery/bundle/inlineStrings/scan';
import type {Finding} from '../shared/finding';
import {maybeSame} from './sameInBoth';

/** A string of the interface as the code declares it. */
export interface DeclaredString {
  readonly id: string;
  /** The English words, with `{placeholders}`. */
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

/** What a source file says to the reader, and what cannot be translated as it stands. */
export interface Extraction {
  readonly strings: readonly DeclaredString[];
  readonly findings: readonly Finding[];
}

/** Ids of the theme name its components, in capitals: a component of ours may say what the theme says. */
const dottedId = /^(?:theme(?:\.[A-Za-z0-9]+)+|[a-z][A-Za-z0-9]*(?:\.[a-z0-9][A-Za-z0-9]*)+)$/;

/** Why a string cannot be translated as it stands. */
function faultOf({id, message}: ScannedString): string | undefined {
  if (id === undefined) return 'a translated string needs an id written out as a literal';
  if (!dottedId.test(id)) return `id "${id}" is not dotted (component.part.word)`;
  return message === undefined
    ? `"${id}": the English must be written out as a literal`
    : undefined;
}

/**
 * Finds every string that a source file shows: translated ones with their ids, and words that were
 * typed past the translation.
 *
 * @param file - Path from the root of the project.
 * @param source - The file's text, TypeScript with or without JSX.
 */
export function extractStrings(file: string, source: string): Extraction {
  const {strings, loose} = scanStrings(source, file);
  const declared: DeclaredString[] = [];
  const findings: Finding[] = [];
  for (const one of strings) {
    const {id, message, line} = one;
    const fault = faultOf(one);
    if (fault !== undefined) findings.push({file, line, message: fault});
    else if (id !== undefined && message !== undefined) declared.push({id, message, file, line});
  }
  for (const {text, line} of loose) {
    if (!/\p{L}{2,}/u.test(text) || maybeSame(text)) continue;
    const words = text.trim().replace(/\s+/g, ' ');
    const message = `"${words}" is typed past the translation: use translate()`;
    findings.push({file, line, message});
  }
  return {strings: declared, findings: findings};
}

/**
 * Ids that are declared twice with different words.
 *
 * @example findConflicts([{id: 'a.b', message: 'Yes', …}, {id: 'a.b', message: 'No', …}]).length // 1
 */
export function findConflicts(strings: readonly DeclaredString[]): readonly Finding[] {
  const first = new Map<string, DeclaredString>();
  return strings.flatMap((one) => {
    const before = first.get(one.id) ?? one;
    first.set(one.id, before);
    if (before.message === one.message) return [];
    const message = `"${one.id}" says something else in ${before.file}:${before.line}: use one id for one string`;
    return [{file: one.file, line: one.line, message}];
  });
}
