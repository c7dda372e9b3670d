import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Page, Response} from '@playwright/test';
import siteConfig from '../../docusaurus.config';

const KIB = 1024;

/** A file of the site that a page has fetched. */
export interface FetchedFile {
  readonly name: string;
  /** What it was fetched as: `document`, `script`, `stylesheet`, `image` …, or `worker`. */
  readonly kind: string;
  /** Size after gzip. */
  readonly kib: number;
}

const known = new Map<string, number>();

function kibOf(file: string): number {
  const size = known.get(file) ?? gzipSync(readFileSync(file)).length / KIB;
  known.set(file, size);
  return size;
}

/** The built file behind an address; nothing where the server has made the answer itself. */
function builtFile(address: string): string | undefined {
  const {pathname} = new URL(address);
  const name = decodeURIComponent(pathname.slice(siteConfig.baseUrl.length));
  const file = path.join('build', name.endsWith('/') || name === '' ? `${name}index.html` : name);
  return existsSync(file) ? file : undefined;
}

function fetched(response: Response): FetchedFile | undefined {
  const file = response.url().startsWith('http') ? builtFile(response.url()) : undefined;
  if (file === undefined) return undefined;
  return {
    name: path.relative('build', file),
    kind: response.request().resourceType(),
    kib: kibOf(file),
  };
}

/**
 * Notes every file of the site that a page fetches. Call it before the page opens.
 *
 * @returns the files so far, each once
 */
export function weigh(page: Page): () => FetchedFile[] {
  const files = new Map<string, FetchedFile>();
  page.on('response', (response) => {
    const file = fetched(response);
    if (file !== undefined && !files.has(file.name)) files.set(file.name, file);
  });
  page.on('worker', (worker) => {
    const file = builtFile(worker.url());
    const name = file === undefined ? worker.url() : path.relative('build', file);
    files.set(name, {name, kind: 'worker', kib: file === undefined ? 0 : kibOf(file)});
  });
  return () => [...files.values()];
}

export const totalKib = (files: readonly FetchedFile[]): number =>
  files.reduce((sum, {kib}) => sum + kib, 0);

/** What to look at when a page has become too heavy. */
export function biggest(files: readonly FetchedFile[]): string {
  return [...files]
    .sort((a, b) => b.kib - a.kib)
    .slice(0, 5)
    .map(({name, kib}) => `${name} ${kib.toFixed(1)}`)
    .join(', ');
}
