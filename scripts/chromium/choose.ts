import path from 'node:path';

/** What the choice of a browser depends on; a test hands in its own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** The `ID` of /etc/os-release (`debian`, `ubuntu`), where there is one. */
  distribution: string | undefined;
  isRoot: boolean;
  /** Whether the file exists and may be run. */
  isExecutable(file: string): boolean;
  /** Whether the browser tells its version: some distributions have a stub that only says where to get one. */
  starts(file: string): boolean;
  /** Whether the command ends well. Its output goes to standard error. */
  run(command: string, args: readonly string[]): boolean;
  /** Where Playwright keeps the browser that it installs; the file may be absent. */
  playwrightBrowser: string;
}

export type Choice = {ok: true; path: string} | {ok: false; reason: string};

const commandNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Where each system keeps a browser that is not on the PATH. */
function usualPlaces({platform, env}: Machine): string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (platform === 'win32') {
    return windowsFolders.flatMap((folder) => {
      const root = env[folder];
      return root === undefined
        ? []
        : [path.win32.join(root, 'Google/Chrome/Application/chrome.exe')];
    });
  }
  return [];
}

function onPath({platform, env}: Machine): string[] {
  const paths = platform === 'win32' ? path.win32 : path.posix;
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(paths.delimiter).filter((folder) => folder !== '');
  return commandNames.flatMap((name) => folders.map((folder) => paths.join(folder, name + suffix)));
}

/**
 * The Chromium or Chrome of this machine: `CHROME_PATH`, then the usual names on the PATH, then the
 * usual places, then the browser that Playwright installed.
 *
 * @returns the file, or why there is none. A `CHROME_PATH` that names no program is an error and not
 * a reason to look elsewhere.
 * @example
 * findChromium({...machine, env: {CHROME_PATH: '/opt/chrome'}}); // {ok: true, path: '/opt/chrome'}
 */
export function findChromium(machine: Machine): Choice {
  const named = machine.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (machine.isExecutable(named)) return {ok: true, path: named};
    return {
      ok: false,
      reason: `CHROME_PATH names ${named}, which is not a program that can be run.`,
    };
  }
  const found = [...onPath(machine), ...usualPlaces(machine), machine.playwrightBrowser].find(
    (file) => machine.isExecutable(file) && machine.starts(file),
  );
  return found === undefined
    ? {ok: false, reason: 'There is no Chromium or Chrome on this machine.'}
    : {ok: true, path: found};
}

type Command = readonly [command: string, ...args: string[]];

const playwrightInstall: Command = ['npx', 'playwright', 'install', 'chromium'];

/** Ways to get a browser, best first; each is a list of commands that all have to end well. */
export function installSteps({distribution, isRoot}: Machine): Command[][] {
  if (!isRoot) return [[playwrightInstall]];
  if (distribution === 'debian') {
    const packages = ['--no-install-recommends', 'chromium', 'fonts-noto-cjk'];
    return [
      [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', ...packages],
      ],
      [[...playwrightInstall, '--with-deps']],
    ];
  }
  return [[[...playwrightInstall, '--with-deps']], [playwrightInstall]];
}

/**
 * Finds a browser and installs one where there is none: apt's `chromium` on Debian as root,
 * Playwright's anywhere else.
 *
 * @returns the file, or one line that says what to do.
 */
export function ensureChromium(machine: Machine): Choice {
  const found = findChromium(machine);
  if (found.ok || (machine.env.CHROME_PATH ?? '') !== '') return found;
  for (const commands of installSteps(machine)) {
    const installed = commands.every(([command, ...args]) => machine.run(command, args));
    const choice = installed ? findChromium(machine) : found;
    if (choice.ok) return choice;
  }
  return {
    ok: false,
    reason: `${found.reason} Install Chromium or Chrome, or set CHROME_PATH to the program, and run this again.`,
  };
}
