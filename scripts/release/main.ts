/**
 * Makes a built site ready for a host, after `npm run build`: no style attributes, so that a strict policy holds; the headers of every answer,
 * for nginx and for hosts that read `_headers`; the service worker of this release; and every text compressed. See
 * `decisions/headers.md` and `decisions/offline.md`.
 */
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import siteConfig from '../../docusaurus.config';
import {embedOn} from '../../embeds';
import {headersFile} from '../../src/delivery/headers/headersFile';
import {inlineScripts} from '../../src/delivery/headers/inlineScripts';
import {nginxConfiguration} from '../../src/delivery/headers/nginx';
import {siteHeaders} from '../../src/delivery/headers/policy';
import {markRelease, releaseOf, workerScript} from '../../src/delivery/offline/build';
import {moveStyles} from '../../src/delivery/styleRules';
import {compress, isText} from './compress';

const project = path.resolve(import.meta.dirname, '../..');
const build = path.join(project, 'build');
const {baseUrl, i18n} = siteConfig;

/** The languages that were built; one alone can be. */
const languages = i18n.locales.filter(
  (locale) => locale !== i18n.defaultLocale && existsSync(path.join(build, locale)),
);

/** Text of every page, by its file. */
type Pages = ReadonlyMap<string, string>;

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

const languageOf = (file: string) =>
  languages.find((language) => file.startsWith(path.join(build, language) + path.sep)) ?? '';

/** The pages of one language, with a style sheet for what were attributes. */
async function pagesOf(language: string, files: readonly string[]): Promise<[string, string][]> {
  const own = files.filter((file) => file.endsWith('.html') && languageOf(file) === language);
  const written = await Promise.all(own.map((file) => readFile(file, 'utf8')));
  const plain = await moveStyles(path.join(build, language), written);
  return own.map((file, index) => [file, plain[index] ?? '']);
}

/** Names the release in every page, and writes the worker that keeps it. */
async function writeRelease(pages: Pages): Promise<void> {
  const assets = (await filesOf(build)).map((file) => path.relative(build, file));
  const release = releaseOf(
    [...pages.values()],
    assets.filter((file) => file.includes('assets')),
  );
  await Promise.all([...pages].map(([file, page]) => writeFile(file, markRelease(page, release))));
  const source = await readFile(path.join(project, 'src/delivery/offline/worker.ts'), 'utf8');
  await writeFile(path.join(build, 'sw.js'), workerScript(source, release));
}

async function writeHeaders(pages: Pages): Promise<void> {
  const headers = siteHeaders([...pages.values()].flatMap(inlineScripts));
  await writeFile(path.join(build, '_headers'), headersFile(headers, baseUrl, languages));
  await mkdir(path.join(project, 'deploy'), {recursive: true});
  await writeFile(
    path.join(project, 'deploy/nginx.conf'),
    nginxConfiguration({headers, baseUrl, languages, embedOn}),
  );
}

const mib = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(2)} MiB`;

const begin = performance.now();
const built = await filesOf(build);
const pages = new Map(
  (await Promise.all(['', ...languages].map((language) => pagesOf(language, built)))).flat(),
);
await writeRelease(pages);
await writeHeaders(pages);
const sizes = await Promise.all((await filesOf(build)).filter(isText).map(compress));
const sum = (kind: 'plain' | 'gzip' | 'brotli') =>
  mib(sizes.reduce((total, size) => total + size[kind], 0));
const seconds = ((performance.now() - begin) / 1000).toFixed(1);
console.log(
  `Headers in deploy/nginx.conf and build/_headers. ${sizes.length} texts of ${sum('plain')}: ` +
    `gzip ${sum('gzip')}, brotli ${sum('brotli')}, in ${seconds} s.`,
);
