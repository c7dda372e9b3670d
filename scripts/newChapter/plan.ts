import {languages, wholeLocales, type Locale} from '../../languages';
import {InputError} from '../input/inputError';

/** A chapter that is to be made. */
export interface NewChapter {
  /** The name of its files and its address. */
  readonly id: string;
  /** In the languages that must be whole; others come when somebody translates them. */
  readonly titles: ReadonlyMap<Locale, string>;
}

export const usage = `npm run new:chapter -- <id> ${wholeLocales.map((locale) => `"<title, ${languages[locale].label}>"`).join(' ')} [--after <chapter>]`;

const own: Readonly<Record<string, RegExp>> = {'zh-Hans': /\p{Script=Han}/u};

function titleOf(locale: Locale, given: string): string {
  const title = given.trim();
  const field = `title, ${languages[locale].label}`;
  if (title === '') throw new InputError({field, got: '""', allowed: 'a title'});
  if (/["\\\n]/.test(title)) {
    throw new InputError({
      field,
      got: JSON.stringify(title),
      allowed: 'no quotation mark, backslash or line break',
    });
  }
  if (own[locale]?.test(title) === false) {
    throw new InputError({
      field,
      got: JSON.stringify(title),
      allowed: `a title in ${languages[locale].label}`,
    });
  }
  return title;
}

/**
 * Reads what the command was given.
 *
 * @param known - The chapters that there are.
 * @throws InputError where the id is taken or no address, or a title is missing or in no language of its own.
 */
export function planChapter(args: readonly string[], known: readonly string[]): NewChapter {
  const [id = '', ...titles] = args;
  if (args.length !== 1 + wholeLocales.length) {
    throw new InputError({field: 'arguments', got: `${args.length} given`, allowed: usage});
  }
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    throw new InputError({
      field: 'id',
      got: JSON.stringify(id),
      allowed: 'words of small letters and digits with "-" between them',
    });
  }
  if (known.includes(id)) {
    throw new InputError({
      field: 'id',
      got: JSON.stringify(id),
      allowed: 'a name that no chapter has',
    });
  }
  const entries = wholeLocales.map((locale, index): [Locale, string] => [
    locale,
    titleOf(locale, titles[index] ?? ''),
  ]);
  return {id, titles: new Map(entries)};
}

/**
 * The file of a new chapter. What only its author can write is empty, and `npm run check:content` asks for it.
 *
 * @param day - ISO date of its first check.
 */
export function chapterText(title: string, day: string): string {
  return `---
title: "${title}"
description: ""
keywords: []
checked: "${day}"
checked_against: []
---
`;
}

/**
 * The sidebar with one chapter more.
 *
 * @param source - Text of `sidebars.ts`.
 * @param after - The chapter before it; without one it is the last before the references.
 * @throws InputError where the sidebar does not name that chapter.
 */
export function withChapter(source: string, id: string, after: string | undefined): string {
  const anchor = after ?? 'references';
  const entry = `'${anchor}'`;
  if (!source.includes(entry)) {
    throw new InputError({
      field: '--after',
      got: JSON.stringify(anchor),
      allowed: 'a chapter of sidebars.ts',
    });
  }
  return source.replace(entry, after === undefined ? `'${id}', ${entry}` : `${entry}, '${id}'`);
}
