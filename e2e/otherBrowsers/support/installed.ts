import {accessSync, constants, readdirSync} from 'node:fs';
import path from 'node:path';
import type {BrowserName} from './browser';

const isProgram = (file: string) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name: string) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find(isProgram);

/** WebKit's little browser is in no folder of the PATH: `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser`. */
function miniBrowser(): string | undefined {
  const folders = (folder: string, pattern: RegExp) => {
    try {
      return readdirSync(folder)
        .filter((name) => pattern.test(name))
        .sort()
        .reverse();
    } catch {
      return [];
    }
  };
  return folders('/usr/lib', /-linux-gnu/)
    .flatMap((machine) =>
      folders(`/usr/lib/${machine}`, /^webkit(?:2)?gtk-/).map(
        (version) => `/usr/lib/${machine}/${version}/MiniBrowser`,
      ),
    )
    .find(isProgram);
}

/** Programs that a browser needs, or whoever reads what it has printed, and the packages of Debian that bring them. */
const needs = {
  firefox: {
    debian: 'firefox-esr',
    programs: {
      firefox: () => process.env.FIREFOX_PATH ?? onPath('firefox-esr') ?? onPath('firefox'),
    },
  },
  webkit: {
    debian: 'webkit2gtk-driver xvfb',
    programs: {
      driver: () => onPath('WebKitWebDriver'),
      browser: miniBrowser,
      screen: () => onPath('Xvfb'),
    },
  },
  pdftotext: {
    debian: 'poppler-utils',
    programs: {'reads what Firefox prints': () => onPath('pdftotext')},
  },
} as const satisfies Readonly<
  Record<
    BrowserName | 'pdftotext',
    {readonly debian: string; readonly programs: Readonly<Record<string, () => string | undefined>>}
  >
>;

/** Every package of Debian that the tests need. */
export const debianPackages = Object.values(needs).flatMap(({debian}) => debian.split(' '));

/** Where the programs of a browser are, or one line that says which are missing and what brings them. */
export function installed(name: keyof typeof needs): {
  readonly program: (part: string) => string;
  readonly missing: string | undefined;
} {
  const {debian, programs} = needs[name];
  const found = Object.entries(programs).map(([part, find]) => [part, find()] as const);
  const lacking = found.filter(([, file]) => file === undefined).map(([part]) => part);
  const files = new Map(found);
  return {
    program: (part) => files.get(part) ?? '',
    missing:
      lacking.length === 0
        ? undefined
        : `${name} is not on this machine (${lacking.join(', ')}). Debian: apt-get install ${debian}`,
  };
}
