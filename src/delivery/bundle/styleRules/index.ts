import {createHash} from 'node:crypto';
import {readdir, readFile, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {nameStyles, rulesOf, type StyleNames} from './rewrite';

/** The file of a page in the folder of its language. */
function fileOf(route: string, baseUrl: string): string {
  const name = route.slice(baseUrl.length);
  return name.endsWith('.html') ? name : path.join(name, 'index.html');
}

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
 * Moves the `style` attributes of all written pages into the style sheet, so that a Content-Security-Policy need not allow
 * them: the bars that a reader without scripts sees, the width of a diagram, the theme's own. See `decisions/headers.md`.
 */
export function styleRules(): Plugin {
  return {
    name: 'style-rules',
    async postBuild({outDir, routesPaths, baseUrl}) {
      const names: StyleNames = new Map();
      const files = routesPaths.map((route) => path.join(outDir, fileOf(route, baseUrl)));
      const pages = await Promise.all(files.map((file) => readFile(file, 'utf8')));
      const folder = path.join(outDir, 'assets/css');
      const sheet = await sheetIn(folder);
      const plain = pages.map((page) => nameStyles(page, names));
      const css = (await readFile(path.join(folder, sheet), 'utf8')) + rulesOf(names);
      const name = renamed(sheet, css);
      await writeFile(path.join(folder, sheet), css);
      await rename(path.join(folder, sheet), path.join(folder, name));
      await Promise.all(
        plain.map((page, index) => writeFile(files[index] ?? '', page.replaceAll(sheet, name))),
      );
    },
  };
}
