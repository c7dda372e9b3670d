import {existsSync, readFileSync} from 'node:fs';
import {cp, rm} from 'node:fs/promises';
import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {expect, type Page} from '@playwright/test';
import siteConfig from '../../docusaurus.config';
import {translations} from '../../languages';
import {staticHost} from '../../scripts/preview/staticHost';

const {baseUrl} = siteConfig;

/** What the other release says otherwise. */
export const changedChapter = {name: 'dns', title: 'DNS in the second edition'};

/** A build that was made ready for hosts. */
export interface Release {
  readonly folder: string;
  readonly name: string;
}

/** The file of an address in the folder of a release. */
const fileOf = (folder: string, address: string) =>
  path.join(folder, decodeURIComponent(address.slice(baseUrl.length)));

const pageOf = (folder: string, address: string) =>
  readFileSync(path.join(fileOf(folder, address), 'index.html'), 'utf8');

function releaseIn(folder: string): Release {
  const [, name] = /<html[^>]* data-release="?(\w+)/.exec(pageOf(folder, baseUrl)) ?? [];
  if (name === undefined) throw new Error(`${folder} is no release: run \`npm run build\` first.`);
  return {folder, name};
}

/** The last build, and the other one that `serve.ts` has made. */
export const builtReleases = (): readonly [older: Release, newer: Release] => [
  releaseIn('build'),
  releaseIn(path.join(process.env.E2E_COPY ?? '', 'build')),
];

/** Whether a release has the file of an address. */
const hasFile = ({folder}: Release, address: string): boolean =>
  existsSync(fileOf(folder, address));

/** The title on a page, as the release has written it. */
export function titleIn({folder}: Release, address: string): string {
  const [, title = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(pageOf(folder, address)) ?? [];
  return title.replace(/<[^>]*>/g, '');
}

/** The open page, its words and every file that it has loaded are of one release. */
export async function expectWhollyOf(page: Page, release: Release, address: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-release', release.name);
  await expect.poll(() => new URL(page.url()).pathname).toBe(address);
  await expect(page.locator('h1')).toHaveText(titleIn(release, address));
  const files = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name).pathname)
      .filter((name) => name.includes('/assets/')),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !hasFile(release, file))).toEqual([]);
}

/** A release as a host has it that keeps the files of the one before. */
export async function withFilesOf(
  older: Release,
  newer: Release,
  folder: string,
): Promise<Release> {
  await rm(folder, {recursive: true, force: true});
  await cp(newer.folder, folder, {recursive: true});
  const assets = path.join(folder, 'assets');
  await cp(path.join(older.folder, 'assets'), assets, {recursive: true, force: false});
  return {...newer, folder};
}

const hostOf = ({folder}: Release): Server => staticHost({folder, baseUrl, locales: translations});

/** A host that has one release and can be given another. */
export async function hostFor(first: Release) {
  let host = hostOf(first);
  const server = createServer((request, response) => host.emit('request', request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publish: (release: Release) => {
      host = hostOf(release);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
