import {languages, type Locale} from '../../../languages';
import {glossaryFaults, type Term} from '../shared/glossary';
import {styleFaults} from '../shared/style';
import {compareNumbers} from '../shared/compareNumbers';
import type {Finding} from '../shared/finding';
import {powerFault} from '../shared/powers';
import type {Catalog} from './catalog';
import {maybeSame} from './sameInBoth';

/** The messages of a translation file, by id, with the lines on which they stand. */
export interface Translations {
  readonly messages: ReadonlyMap<string, string>;
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * Reads a translation file of Docusaurus: `{"id": {"message": "…", "description": "…"}}`.
 *
 * @param text - The file's text; empty for a file that does not exist.
 * @throws SyntaxError when it is not JSON.
 * @example readTranslations('{"a.b": {"message": "好"}}').messages.get('a.b') // '好'
 */
export function readTranslations(text: string): Translations {
  const data = (text.trim() === '' ? {} : JSON.parse(text)) as Record<string, {message?: unknown}>;
  const lines = text.split('\n');
  const ids = Object.keys(data);
  const message = (id: string) => {
    const value = data[id]?.message;
    return typeof value === 'string' ? value : '';
  };
  return {
    messages: new Map(ids.map((id) => [id, message(id)])),
    lines: new Map(
      ids.map((id) => [id, lines.findIndex((line) => line.includes(`${JSON.stringify(id)}:`)) + 1]),
    ),
  };
}

/**
 * What a translation file lacks, in the shape in which it is written.
 *
 * @example missingStrings(catalog, translations) // {'a.b': {message: 'Reset'}}
 */
export function missingStrings(
  {english}: Catalog,
  {messages}: Translations,
): Record<string, {message: string}> {
  const missing = [...english].filter(([id]) => (messages.get(id) ?? '').trim() === '');
  return Object.fromEntries(missing.map(([id, message]) => [id, {message}]));
}

function placeholders(message: string): string {
  return [...new Set(message.match(/\{\w+\}/g) ?? [])].sort().join(' ');
}

/**
 * A message as the style rules read it. A placeholder with a space beside it stands for something
 * Latin, one without for Chinese words: either way both sides must agree.
 */
function plain(message: string): string {
  return message
    .replace(/<\/?\w+>/g, '')
    .replace(/(?<=\s)\{\w+\}|\{\w+\}(?=\s)/g, '`x`')
    .replace(/\{\w+\}/g, '字');
}

/** What is wrong with a string as Chinese; other languages have no rules yet. */
const chineseFaults = (text: string, glossary: readonly Term[]): readonly string[] =>
  [...styleFaults(plain(text)), ...glossaryFaults(text, glossary)].map(({message}) => message);

interface Judged {
  readonly english: string;
  readonly translation: string;
  readonly locale: Locale;
}

function judge({english, translation, locale}: Judged, glossary: readonly Term[]): string[] {
  if (translation.trim() === '') return ['is empty'];
  if (translation === english) {
    return maybeSame(english) ? [] : [`is not translated: "${english}"`];
  }
  const [ours, theirs] = [placeholders(english), placeholders(translation)];
  // Chinese has one plural form, English may have two: each must carry the same placeholders.
  const differs =
    ours === theirs ? [] : [`has the placeholders ${theirs || 'none'}, English ${ours || 'none'}`];
  const numbers = compareNumbers(english, translation, locale);
  const power = powerFault(english) ?? powerFault(translation);
  return [
    ...differs,
    ...(numbers === undefined ? [] : [`states other numbers: ${numbers}`]),
    ...(power === undefined ? [] : [power]),
    ...(locale === 'zh-Hans' ? chineseFaults(translation, glossary) : []),
  ];
}

/**
 * Compares a translation file with the English strings, both ways.
 *
 * @returns What is missing, left over, empty, untranslated, or breaks placeholders, style or terms.
 */
export function compareStrings(
  catalog: Catalog,
  {messages, lines}: Translations,
  glossary: readonly Term[],
): readonly Finding[] {
  const {file, english, optional, locale} = catalog;
  const missing = [...english]
    .filter(([id]) => languages[locale].whole && !messages.has(id))
    .map(([id, message]) => ({
      file,
      message: `lacks "${id}" ("${message}"): npm run --silent strings:missing prints it`,
    }));
  const present = [...messages].flatMap(([id, translation]) => {
    const line = lines.get(id);
    const original = english.get(id);
    if (original === undefined) {
      const message = `"${id}" is left over: nothing shows it; remove it`;
      return optional.has(id) ? [] : [{file, line, message}];
    }
    return judge({english: original, translation, locale}, glossary).map((fault) => ({
      file,
      line,
      message: `"${id}" ${fault}`,
    }));
  });
  return [...missing, ...present];
}
