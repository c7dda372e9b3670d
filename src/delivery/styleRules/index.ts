import {createHash} from 'node:crypto';
import {readdir, readFile, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {nameStyles, rulesOf, type StyleNames} from './rewrite';

/** The one style sheet of all pages. */
async function sheetIn(folder: string): Promise<string> {
  const [sheet, ...others] = (await readdir(folder)).filter((name) => name.endsWith('.css'));
  if (sheet === undefined || others.length > 0) {
    throw new Error(`${folder} must have one style sheet, for the rules of style attributes`);
  }
  return sheet;
}

/** Another content is another name: browsers keep these files for a year. */
const renamed = (sheet: string, css: string): string =>
  sheet.replace(
    /[0-9a-f]{8}(?=\.css$)/,
    createHash('sha256').update(css).digest('hex').slice(0, 8),
  );

/**
 * Moves the `style` attributes of written pages into their style sheet, so that a Content-Security-Policy need not allow them:
 * the bars that a reader without scripts sees, the width of a diagram, the theme's own. See `decisions/headers.md`.
 *
 * @param folder - Where the pages of one language were built; its style sheet gets the rules, and another name.
 * @param pages - Text of each page.
 * @returns the pages without the attributes, in their order.
 */
export async function moveStyles(
  folder: string,
  pages: readonly string[],
): Promise<readonly string[]> {
  const names: StyleNames = new Map();
  const sheets = path.join(folder, 'assets/css');
  const sheet = await sheetIn(sheets);
  const plain = pages.map((page) => nameStyles(page, names));
  const css = (await readFile(path.join(sheets, sheet), 'utf8')) + rulesOf(names);
  const name = renamed(sheet, css);
  await writeFile(path.join(sheets, sheet), css);
  await rename(path.join(sheets, sheet), path.join(sheets, name));
  return plain.map((page) => page.replaceAll(sheet, name));
}
