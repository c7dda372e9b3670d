/**
 * Builds both languages and serves them as a static host would, until it is stopped or the process that started it ends.
 *
 *     npm run preview                on port 3000, or the next free one
 *     PORT=8080 npm run preview
 *     npm run preview -- --built     what `npm run build` has left
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import siteConfig from '../docusaurus.config';
import {embedOn} from '../embeds';
import {endWithAncestors} from './preview/ancestors';
import {freePort, wantedPort} from './preview/port';
import {staticHost} from './preview/staticHost';

const {baseUrl, i18n} = siteConfig;

/** Loopback only: a preview is nobody else's business. */
const HOST = '127.0.0.1';

async function build(): Promise<number> {
  const cli = fileURLToPath(import.meta.resolve('@docusaurus/core/bin/docusaurus.mjs'));
  const child = spawn(process.execPath, [cli, 'build'], {stdio: 'inherit'});
  const stop = () => child.kill();
  process.on('exit', stop);
  const [code] = (await once(child, 'exit')) as [number | null];
  process.off('exit', stop);
  return code ?? 1;
}

/** The address of each language, as the build lays them out. */
function addresses(port: number): string[] {
  return Object.entries(i18n.localeConfigs).map(([locale, {label}]) => {
    const folder = locale === i18n.defaultLocale ? '' : `${locale}/`;
    return `  http://localhost:${port}${baseUrl}${folder}  ${label}`;
  });
}

async function preview(): Promise<number> {
  const wanted = wantedPort(process.env.PORT);
  if (!wanted.ok) {
    console.error(wanted.reason);
    return 2;
  }
  const built = process.argv.includes('--built') ? 0 : await build();
  if (built !== 0) return built;
  const {port, notice} = await freePort(wanted.port);
  if (notice !== undefined) console.log(notice);
  const locales = i18n.locales.filter((locale) => locale !== i18n.defaultLocale);
  const server = staticHost({folder: 'build', baseUrl, locales, embedOn}).listen(port, HOST);
  await once(server, 'listening');
  console.log(`\nThe guide is at\n${addresses(port).join('\n')}\n\nCtrl-C stops it.\n`);
  return 0;
}

endWithAncestors();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => process.exit(0));
}
const code = await preview();
if (code !== 0) process.exit(code);
