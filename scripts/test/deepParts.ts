/** Addresses that the codec reads; `npm test` reads two thousand. */
const HOSTILE_ADDRESSES = '100000';

/** What `npm run test:deep` runs under one name. */
export interface DeepPart {
  /** What it is for, in a line. */
  readonly says: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it tests what `npm run build` has left. */
  readonly ofBuild?: true;
}

const script = (name: string) => ['npm', 'run', name] as const;

/** In the order in which they run: what ends soon comes first. */
export const deepParts: Readonly<Record<string, DeepPart>> = {
  fuzz: {
    says: `${HOSTILE_ADDRESSES} hostile addresses, read by the codec`,
    command: ['vitest', 'run', 'src/scenario/hostile.test.ts'],
    env: {HOSTILE_ADDRESSES},
  },
  strings: {
    says: 'strings as Docusaurus writes them',
    command: script('check:strings:written'),
  },
  diagrams: {
    says: 'builds of their own: diagrams without a drawing, releases one after the other, paper',
    command: script('test:diagrams'),
  },
  pictures: {
    says: 'pictures of the components',
    command: script('pictures'),
    ofBuild: true,
  },
  long: {
    says: 'accessibility of every page, the keyboard, hostile addresses in the browser',
    command: script('test:long'),
    ofBuild: true,
  },
  browsers: {
    says: 'the site in Firefox and WebKit',
    command: script('test:browsers'),
    ofBuild: true,
  },
  base: {says: 'the site below a path of its host', command: script('test:base')},
  nginx: {
    says: 'all browser tests on nginx, and its load',
    command: script('test:nginx'),
    ofBuild: true,
  },
  nodes: {says: 'the package on every version of Node', command: script('test:nodes')},
};

/** What a call asks for. */
export type DeepRequest =
  | {readonly ok: true; readonly run: readonly string[]}
  | {readonly ok: true; readonly list: readonly string[]}
  | {readonly ok: false; readonly reason: string};

/**
 * Reads the arguments of `npm run test:deep`: names of parts, all of them unless one is named, or `--list`.
 *
 * @param isBuilt - Whether there is a build to test.
 * @example readDeepRequest(['fuzz'], true) // {ok: true, run: ['fuzz']}
 */
export function readDeepRequest(asked: readonly string[], isBuilt: boolean): DeepRequest {
  const names = Object.keys(deepParts);
  const strange = asked.find((name) => name !== '--list' && !names.includes(name));
  if (strange !== undefined) {
    const reason = `${strange}: no part of test:deep. Parts: ${names.join(', ')}`;
    return {ok: false, reason};
  }
  if (asked.includes('--list')) {
    const list = names.map((name) => `${name.padEnd(10)}${deepParts[name]?.says}`);
    return {ok: true, list};
  }
  const run = asked.length === 0 ? names : asked;
  const waiting = run.filter((name) => deepParts[name]?.ofBuild === true);
  if (isBuilt || waiting.length === 0) return {ok: true, run};
  return {
    ok: false,
    reason: `${waiting.join(', ')}: no build to test. Run \`npm run build\` first`,
  };
}
