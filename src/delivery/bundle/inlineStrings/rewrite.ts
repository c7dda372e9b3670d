import {scanStrings} from './scan';

/** The translation of each string, by its id. */
export type Strings = ReadonlyMap<string, string>;

/**
 * Puts the translations in the place of the English strings of a source file.
 *
 * @param source - TypeScript, with or without JSX.
 * @param fileName - Its name; the ending tells whether there is JSX in it.
 * @param mayLack - Whether a string may have no translation: the page then shows its English.
 * @throws when the file has a string without translation that may not lack one, or one that is not written out.
 */
export function inlineStrings(
  source: string,
  fileName: string,
  strings: Strings,
  mayLack = false,
): string {
  if (!source.includes('@docusaurus/Translate')) return source;
  return (
    scanStrings(source, fileName)
      // From the end on: a replacement moves no offset that is still to come.
      .strings.toSorted((a, b) => b.words.start - a.words.start)
      .reduce((text, {id = '', message, code, words}) => {
        const translation = strings.get(id);
        if (translation === undefined && (mayLack || id.startsWith('theme.'))) return text;
        if (translation === undefined || message === undefined) {
          throw new Error(`${fileName}: no translation for ${code.slice(0, 80)}`);
        }
        const literal = JSON.stringify(translation);
        const by = words.isMarkup ? `{${literal}}` : literal;
        return text.slice(0, words.start) + by + text.slice(words.end);
      }, source)
  );
}

/** Strings of parts of the theme that this site does not show: `standIns/table.ts` leaves most of them out of the bundle. */
const unused =
  /^theme\.(?:AnnouncementBar|CodeBlock\.(?:copy$|wordWrap)|NotFound\.p\d|blog|contentVisibility|docs\.(?:DocCard|tagDoc|version)|lastUpdated|navbar\.mobileVersions|tags)/;

/**
 * The table of translations without what the source files carry themselves: only the theme's strings that this site shows.
 *
 * @param table - `codeTranslations.json` as Docusaurus writes it.
 * @example themeStringsOnly('{"theme.a": "甲", "b.c": "乙"}') // '{"theme.a":"甲"}'
 */
export function themeStringsOnly(table: string): string {
  const all = JSON.parse(table) as Record<string, string>;
  const kept = Object.entries(all).filter(([id]) => id.startsWith('theme.') && !unused.test(id));
  return JSON.stringify(Object.fromEntries(kept));
}
