/**
 * Writes the whole guide as PDF, one file for each language that was built, into the build: contents with page numbers, bookmarks, a number on
 * every page.
 *
 *     npm run build && npm run pdf
 */
import {existsSync} from 'node:fs';
import {stat, writeFile} from 'node:fs/promises';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {chromium} from '@playwright/test';
import siteConfig from '../../docusaurus.config';
import {wholePath} from '../../src/delivery/published/whole/wholePath';
import {thisMachine} from '../chromium';
import {findChromium} from '../chromium/choose';
import {chromiumArguments} from '../chromium/settings';
import {staticHost} from '../preview/staticHost';
import {printGuide} from './print';

const build = path.resolve(import.meta.dirname, '../../build');
const {baseUrl, i18n} = siteConfig;
const folders = i18n.locales
  .map((locale) => (locale === i18n.defaultLocale ? '' : `${locale}/`) + wholePath)
  .filter((folder) => existsSync(path.join(build, folder, 'index.html')));
if (folders.length === 0) {
  console.error(`${path.join(build, wholePath, 'index.html')} is missing: npm run build`);
  process.exit(1);
}

const choice = findChromium(thisMachine());
if (!choice.ok) {
  console.error(`${choice.reason} \`npm run browser\` installs one.`);
  process.exit(1);
}

const locales = i18n.locales.filter((locale) => locale !== i18n.defaultLocale);
const server = staticHost({folder: build, baseUrl, locales}).listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({
  executablePath: choice.path,
  args: [...chromiumArguments],
});
try {
  for (const folder of folders) {
    const page = await browser.newPage();
    await page.goto(`${origin}${baseUrl}${folder}`);
    const {pdf, pages} = await printGuide(page);
    const file = path.join(build, folder, 'eks-east-west-guide.pdf');
    await writeFile(file, pdf);
    const {size} = await stat(file);
    const mib = (size / 1024 ** 2).toFixed(1);
    console.log(`${path.relative(process.cwd(), file)}: ${pages} pages, ${mib} MiB`);
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
