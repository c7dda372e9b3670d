/**
 * Prints the path of a Chromium or Chrome for the browser tests, and installs one where there is none.
 *
 *     npx tsx scripts/chromium.ts
 */
import {spawnSync} from 'node:child_process';
import {accessSync, constants, readFileSync, statSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {chromium} from '@playwright/test';
import {ensureChromium, type Machine} from './chromium/choose';

const startLimitMs = 30_000;
const installLimitMs = 5 * 60_000;

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function distribution(): string | undefined {
  try {
    return /^ID="?(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

/** The machine this runs on. What its commands print goes to standard error: standard output is the answer. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    distribution: distribution(),
    isRoot: process.getuid?.() === 0,
    isExecutable,
    // On Windows `--version` opens a window instead.
    starts: (file) =>
      process.platform === 'win32' ||
      spawnSync(file, ['--version'], {stdio: 'ignore', timeout: startLimitMs}).status === 0,
    run(command, args) {
      const result = spawnSync(command, args, {
        stdio: ['ignore', 2, 2],
        timeout: installLimitMs,
        shell: process.platform === 'win32',
        env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
      });
      return result.status === 0;
    },
    playwrightBrowser: chromium.executablePath(),
  };
}

function main(): void {
  const choice = ensureChromium(thisMachine());
  if (choice.ok) {
    console.log(choice.path);
  } else {
    console.error(choice.reason);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
