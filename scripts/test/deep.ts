/**
 * What takes long or needs more than Node, one part after another; a part that fails keeps no other from running.
 *
 *     npm run test:deep                       all parts
 *     npm run test:deep -- fuzz browsers        these
 */
import {spawnSync} from 'node:child_process';

/** Addresses that the codec reads; `npm test` reads two thousand. */
const HOSTILE_ADDRESSES = '100000';

interface Part {
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const script = (name: string): Part => ({command: ['npm', 'run', name]});

/** In the order in which they run: what ends soon comes first. */
const parts: Readonly<Record<string, Part>> = {
  fuzz: {
    command: ['vitest', 'run', 'src/scenario/hostile.test.ts'],
    env: {HOSTILE_ADDRESSES},
  },
  strings: script('check:strings:written'),
  diagrams: script('test:diagrams'),
  pictures: script('pictures'),
  long: script('test:long'),
  browsers: script('test:browsers'),
  base: script('test:base'),
  nginx: script('test:nginx'),
  nodes: script('test:nodes'),
};

function run(name: string): boolean {
  const {command: [program = '', ...rest] = [], env} = parts[name] ?? {};
  console.log(`\n▸ ${name}`);
  const {status} = spawnSync(program, rest, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {...process.env, ...env},
  });
  return status === 0;
}

const asked = process.argv.slice(2);
const strange = asked.find((name) => !Object.hasOwn(parts, name));
if (strange === undefined) {
  const failed = (asked.length === 0 ? Object.keys(parts) : asked).filter((name) => !run(name));
  if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
} else {
  console.error(`${strange}: no part of test:deep. Parts: ${Object.keys(parts).join(', ')}`);
  process.exitCode = 2;
}
