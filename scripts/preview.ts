/**
 * Builds both languages and serves them as a static host would.
 *
 *     npm run preview              on port 3000, or the next free one
 *     PORT=8080 npm run preview
 */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import siteConfig from '../docusaurus.config';
import {freePort, wantedPort} from './preview/port';

const cli = fileURLToPath(import.meta.resolve('@docusaurus/core/bin/docusaurus.mjs'));

function docusaurus(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [cli, ...args], {stdio: 'inherit'});
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return child;
}

async function exitCode(child: ChildProcess): Promise<number> {
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 0;
}

/** The address of each language, as the build lays them out. */
function addresses(port: number): string[] {
  const {defaultLocale, localeConfigs} = siteConfig.i18n;
  return Object.entries(localeConfigs).map(([locale, {label}]) => {
    const folder = locale === defaultLocale ? '' : `${locale}/`;
    return `  http://localhost:${port}${siteConfig.baseUrl}${folder}  ${label}`;
  });
}

async function preview(): Promise<number> {
  const wanted = wantedPort(process.env.PORT);
  if (!wanted.ok) {
    console.error(wanted.reason);
    return 2;
  }
  const built = await exitCode(docusaurus('build'));
  if (built !== 0) return built;
  const {port, notice} = await freePort(wanted.port);
  if (notice !== undefined) console.log(notice);
  const server = docusaurus('serve', '--no-open', '--port', String(port));
  console.log(`\nThe guide is at\n${addresses(port).join('\n')}\n\nCtrl-C stops it.\n`);
  return exitCode(server);
}

process.exitCode = await preview();
