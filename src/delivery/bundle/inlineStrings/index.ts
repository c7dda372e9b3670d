import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {inlineStrings as rewriteFile, themeStringsOnly, type Strings} from './rewrite';

function readStrings(file: string): Strings {
  const entries = Object.entries(
    JSON.parse(readFileSync(file, 'utf8')) as Record<string, {message: string}>,
  );
  return new Map(entries.map(([id, {message}]) => [id, message]));
}

type Rewrite = (source: string, fileName: string) => string;

/** Remembers what became of each file: the scripts of the browser and of the server are made of the same. */
function once(rewrite: Rewrite): Rewrite {
  const done = new Map<string, {readonly source: string; readonly text: string}>();
  return (source, fileName) => {
    const before = done.get(fileName);
    if (before?.source === source) return before.text;
    const text = rewrite(source, fileName);
    done.set(fileName, {source, text});
    return text;
  };
}

/**
 * Replaces English messages in the scripts by their translations. Docusaurus alone would load the translations of all components on
 * every page, beside the English messages. Only builds do it, so that `docusaurus start` shows a changed string at once.
 *
 * @param whole - Languages in which no string may lack its translation.
 */
export const inlineStrings =
  (whole: readonly string[]) =>
  ({siteDir, i18n, localizationDir, generatedFilesDir}: LoadContext): Plugin => {
    const isTranslated = i18n.currentLocale !== i18n.defaultLocale;
    if (!isTranslated || process.env.NODE_ENV === 'development') return {name: 'inline-strings'};

    const isWhole = whole.includes(i18n.currentLocale);
    const file = path.join(localizationDir, 'code.json');
    const strings = !isWhole && !existsSync(file) ? new Map<string, string>() : readStrings(file);
    const loader = path.join(siteDir, 'src/delivery/bundle/inlineStrings/loader.js');
    const rule = (rewrite: Rewrite) => ({
      enforce: 'pre' as const,
      use: [{loader, options: {file, rewrite}}],
    });
    return {
      name: 'inline-strings',
      configureWebpack: () => ({
        module: {
          rules: [
            {
              test: /\.tsx?$/,
              include: path.join(siteDir, 'src'),
              ...rule(once((source, name) => rewriteFile(source, name, strings, !isWhole))),
            },
            {
              test: path.join(generatedFilesDir, 'codeTranslations.json'),
              ...rule(themeStringsOnly),
            },
          ],
        },
      }),
    };
  };
