import {createHash} from 'node:crypto';
import ts from 'typescript';

/** The name of a release: other pages, or files of other content, are another. */
export function releaseOf(pages: readonly string[], files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of [...files, ...pages].toSorted()) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 12);
}

/**
 * A page that names its release.
 *
 * @example markRelease('<!doctype html><html lang="en">', 'a1') // '<!doctype html><html data-release="a1" lang="en">'
 */
export function markRelease(page: string, release: string): string {
  const unmarked = page.replace(/(<html) data-release="\w+"/, '$1');
  return unmarked.replace('<html', `<html data-release="${release}"`);
}

/**
 * The service worker as the browser runs it.
 *
 * @param source - `worker.ts`.
 * @see https://w3c.github.io/ServiceWorker/#update-algorithm a browser takes it for new where one byte is another
 */
export function workerScript(source: string, release: string): string {
  const {outputText} = ts.transpileModule(source, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      removeComments: true,
    },
  });
  return `const RELEASE = ${JSON.stringify(release)};\n${outputText}`;
}
