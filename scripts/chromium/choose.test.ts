import {describe, expect, it} from 'vitest';
import {ensureChromium, findChromium, installSteps, type Machine} from './choose';

interface Plan extends Partial<Omit<Machine, 'isExecutable' | 'starts' | 'run'>> {
  /** Programs that exist from the start. */
  programs?: string[];
  /** Programs that exist and fail. */
  broken?: string[];
  /** What a command brings: its first words, and the program it installs. */
  installs?: Record<string, string>;
}

function machine({programs = [], broken = [], installs = {}, ...rest}: Plan) {
  const present = new Set([...programs, ...broken]);
  const ran: string[] = [];
  const result: Machine = {
    platform: 'linux',
    env: {PATH: '/usr/local/bin:/usr/bin'},
    distribution: 'debian',
    isRoot: false,
    playwrightBrowser: '/cache/playwright/chrome',
    ...rest,
    isExecutable: (file) => present.has(file),
    starts: (file) => !broken.includes(file),
    run(command, args) {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const brought = Object.entries(installs).find(([start]) => line.startsWith(start));
      if (brought) present.add(brought[1]);
      return brought !== undefined || line === 'apt-get update';
    },
  };
  return {machine: result, ran};
}

const find = (plan: Plan) => findChromium(machine(plan).machine);

describe('findChromium', () => {
  it('takes CHROME_PATH before anything else', () => {
    const env = {CHROME_PATH: '/opt/chrome', PATH: '/usr/bin'};
    expect(find({env, programs: ['/opt/chrome', '/usr/bin/chromium']})).toEqual({
      ok: true,
      path: '/opt/chrome',
    });
  });

  it('says so when CHROME_PATH names nothing, even if another browser is there', () => {
    const env = {CHROME_PATH: '/opt/absent', PATH: '/usr/bin'};
    expect(find({env, programs: ['/usr/bin/chromium']})).toEqual({
      ok: false,
      reason: 'CHROME_PATH names /opt/absent, which is not a program that can be run.',
    });
  });

  it('prefers chromium to chrome, and the name to the folder', () => {
    const programs = ['/usr/local/bin/google-chrome', '/usr/bin/chromium'];
    expect(find({programs})).toEqual({ok: true, path: '/usr/bin/chromium'});
  });

  it('passes over a stub that does not start', () => {
    const plan = {broken: ['/usr/bin/chromium-browser'], programs: ['/usr/bin/google-chrome']};
    expect(find(plan)).toEqual({ok: true, path: '/usr/bin/google-chrome'});
  });

  it('knows where macOS and Windows keep Chrome', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(find({platform: 'darwin', programs: [mac]})).toEqual({ok: true, path: mac});
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const env = {PATH: 'C:\\Windows', PROGRAMFILES: 'C:\\Program Files'};
    expect(find({platform: 'win32', env, programs: [windows]})).toEqual({ok: true, path: windows});
  });

  it("takes Playwright's browser last", () => {
    expect(find({programs: ['/cache/playwright/chrome']})).toEqual({
      ok: true,
      path: '/cache/playwright/chrome',
    });
  });

  it('says that there is none', () => {
    expect(find({})).toMatchObject({ok: false});
  });
});

describe('ensureChromium', () => {
  it('installs nothing where a browser is', () => {
    const {machine: here, ran} = machine({programs: ['/usr/bin/chromium'], isRoot: true});
    expect(ensureChromium(here)).toEqual({ok: true, path: '/usr/bin/chromium'});
    expect(ran).toEqual([]);
  });

  it("takes apt's chromium on Debian as root", () => {
    const installs = {'apt-get install': '/usr/bin/chromium'};
    const {machine: here, ran} = machine({isRoot: true, installs});
    expect(ensureChromium(here)).toEqual({ok: true, path: '/usr/bin/chromium'});
    expect(ran.slice(0, 2)).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium fonts-noto-cjk',
    ]);
  });

  it("takes Playwright's browser when apt fails, and without root", () => {
    const installs = {'npx playwright install chromium': '/cache/playwright/chrome'};
    for (const isRoot of [true, false]) {
      expect(ensureChromium(machine({isRoot, installs}).machine)).toEqual({
        ok: true,
        path: '/cache/playwright/chrome',
      });
    }
    expect(installSteps(machine({}).machine).flat(2)).not.toContain('apt-get');
  });

  it('says in one line what to do when nothing helps', () => {
    const choice = ensureChromium(machine({isRoot: true}).machine);
    expect(choice).toEqual({
      ok: false,
      reason:
        'There is no Chromium or Chrome on this machine. Install Chromium or Chrome, or set CHROME_PATH to the program, and run this again.',
    });
  });

  it('installs nothing when CHROME_PATH is wrong', () => {
    const {machine: here, ran} = machine({env: {CHROME_PATH: '/opt/absent'}, isRoot: true});
    expect(ensureChromium(here).ok).toBe(false);
    expect(ran).toEqual([]);
  });
});
