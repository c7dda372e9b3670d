import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {cluster} from './testCluster';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
/** The Node that runs the package: that of the tests, or another that `npm run test:nodes` names. */
const node = process.env.NODE_UNDER_TEST ?? process.execPath;
const folder = mkdtempSync(path.join(tmpdir(), 'east-west-package-'));
const bin = (name: string) => path.join(folder, 'node_modules/.bin', name);

const clusterFile = path.join(folder, 'cluster.json');
const program = `
import {breakEven, estimate, locality, measure, regionPrices} from 'eks-east-west';
const nodes = ['a', 'b'].map((zone) => ({zone, allocatableCpuMilli: 3920, ready: true, labels: []}));
const bill = new Blob(['18,000 GB']);
const {crossedGb} = await measure([{name: 'bill.txt', blob: bill}], {source: 'cost-explorer', hours: 720});
console.log(JSON.stringify({
  clusterip: estimate({trafficGb: 10240}).paths[0].monthlyCost,
  breakEven: breakEven('alb-ip', 'clusterip'),
  crosses: locality({mode: 'topology-mode-auto', nodes, endpoints: [{zone: 'a', count: 4}]}).crossZoneShare,
  albHour: regionPrices('us-east-1').prices.albHour.value,
  crossedGb,
}));
`;

/** Holds node and nothing else. */
const onlyNode = path.join(folder, 'only-node');

/** An environment in which no kubectl of this machine is found. */
const withPath = (...folders: readonly string[]) => ({
  ...process.env,
  PATH: [...folders, onlyNode].join(path.delimiter),
});

/** What commands of the package run with: their first line asks the path for `node`. */
const withNode = {
  ...process.env,
  PATH: [onlyNode, process.env.PATH].join(path.delimiter),
};

interface Options {
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
}

async function run(
  command: string,
  args: readonly string[],
  {input, env = withNode}: Options = {},
) {
  const child = spawn(command, args, {
    cwd: folder,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    env,
  });
  child.stdin?.end(input);
  const textOf = (stream: typeof child.stdout) => (stream === null ? '' : text(stream));
  const status = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [stdout, stderr] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  return {status: await status, stdout, stderr};
}

const json = (stdout: string) => JSON.parse(stdout) as Record<string, unknown>;

beforeAll(() => {
  mkdirSync(onlyNode);
  symlinkSync(node, path.join(onlyNode, 'node'));
  const quiet = {stdio: 'pipe', encoding: 'utf8'} as const;
  execFileSync(process.execPath, ['--import', 'tsx', path.join(here, 'build.ts')], {
    ...quiet,
    cwd: root,
  });
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    ...quiet,
    cwd: here,
  });
  writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}');
  execFileSync(
    'npm',
    ['install', '--offline', '--no-audit', '--no-fund', path.join(folder, packed.trim())],
    {
      ...quiet,
      cwd: folder,
    },
  );
  writeFileSync(clusterFile, JSON.stringify(cluster));
  writeFileSync(path.join(folder, 'program.js'), program);
}, 300_000);

afterAll(() => rmSync(folder, {recursive: true, force: true}));

it('is tested on the Node that is asked for', async () => {
  const asked = process.env.NODE_MAJOR ?? process.versions.node.split('.')[0];
  const {stdout} = await run('node', ['--print', 'process.versions.node']);
  expect(stdout.split('.')[0]).toBe(asked);
});

describe('the package, installed in an empty folder', () => {
  it('gives a program the figures of the guide', async () => {
    const {stdout, stderr} = await run(node, ['program.js']);
    expect(stderr).toBe('');
    expect(json(stdout)).toEqual({
      clusterip: 136.53333333333333,
      breakEven: [3079.6875],
      crosses: 0.5,
      albHour: 0.0225,
      crossedGb: 9000,
    });
  });

  it('brings its types along', () => {
    writeFileSync(
      path.join(folder, 'typed.ts'),
      `import {estimate, type Scenario} from 'eks-east-west';
       const scenario: Partial<Scenario> = {azCount: 2};
       const cost: number | null = estimate(scenario).paths[0]?.monthlyCost ?? null;
       // @ts-expect-error -- zones are a number
       estimate({azCount: 'two'});
       console.log(cost);`,
    );
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2023', 'dom'],
      types: [],
    };
    const settings = JSON.stringify({compilerOptions, files: ['typed.ts']});
    writeFileSync(path.join(folder, 'tsconfig.json'), settings);
    const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
    const complaints = spawnSync(process.execPath, [compiler], {cwd: folder, encoding: 'utf8'});
    expect(complaints.stdout).toBe('');
  });

  it.each([
    ['estimate', [`{"trafficGb": 10240}`], 'clusterip', '136.533'],
    ['measure', ['--source', 'cost-explorer', '--days', '30'], 'crossedGb', '9000'],
    ['cluster', ['cluster.json'], 'shop/orders', 'nothing'],
    ['rank', ['--cluster', 'cluster.json'], 'shop/orders', 'service'],
    ['manifest', ['{"path": "clusterip-same-zone"}'], 'kind: Service', 'trafficDistribution'],
  ])('answers a person: %s', async (command, args, ...expected) => {
    const input = command === 'measure' ? {input: '18,000 GB'} : {};
    const {status, stdout, stderr} = await run(bin('east-west'), [command, ...args], input);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    for (const part of expected) expect(stdout).toContain(part);
    // eslint-disable-next-line no-control-regex -- colours of a terminal are control characters
    expect(stdout, 'no colours in a pipe').not.toMatch(/\u001B/);
  });

  // A terminal of its own, as util-linux makes one.
  it.runIf(process.platform === 'linux')('shows colours on a terminal that has them', async () => {
    const command = `${bin('east-west')} estimate '{}'`;
    const onTerminal = (env: NodeJS.ProcessEnv) =>
      run('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
        env: {...withNode, TERM: 'xterm-256color', NO_COLOR: '', ...env},
      });
    const bold = '\u001B[1m';
    const coloured = await onTerminal({});
    expect(coloured.status).toBe(0);
    expect(coloured.stdout).toContain(bold);
    for (const env of [{NO_COLOR: '1'}, {TERM: 'dumb'}]) {
      const {stdout} = await onTerminal(env);
      expect(stdout).toContain('136.533');
      expect(stdout).not.toContain(bold);
    }
  });

  it('answers a program with all digits', async () => {
    const {stdout} = await run(bin('east-west'), ['estimate', '--json', '{}']);
    expect(json(stdout).paths).toContainEqual(
      expect.objectContaining({id: 'clusterip', monthlyCost: 136.53333333333333}),
    );
  });

  it.each(['estimate', 'measure', 'cluster', 'rank', 'manifest'])(
    'helps with %s',
    async (command) => {
      const {status, stdout} = await run(bin('east-west'), [command, '--help']);
      expect(status).toBe(0);
      expect(stdout).toMatch(new RegExp(`Example: {2}east-west ${command} \\S`));
    },
  );

  it.each([
    [['frobnicate'], /^command: got "frobnicate"; allowed: estimate, /],
    [['estimate', '{"azCount": 0}'], /^azCount: got 0; allowed: /],
    [['estimate', '--frob'], /allowed: east-west estimate /],
    [['cluster', 'gone.json'], /^gone\.json: no such file/],
    [[], /^east-west 0\.1\.0: /],
  ])('refuses %j with status 2 and says why', async (args, message) => {
    const {status, stdout, stderr} = await run(bin('east-west'), args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });
});

describe('the plugin of kubectl', () => {
  const tools = path.join(folder, 'tools');
  const calls = path.join(folder, 'calls');

  beforeAll(() => {
    mkdirSync(tools);
    const kubectl = path.join(tools, 'kubectl');
    writeFileSync(
      kubectl,
      `#!/bin/sh\necho "$@" >> "${calls}"\n[ "$6" = --context ] && [ "$7" = gone ] && echo "no context gone" >&2 && exit 1\n/bin/cat "${clusterFile}"\n`,
    );
    chmodSync(kubectl, 0o755);
  });

  it('reads the cluster itself, says what it runs, and only gets', async () => {
    const {status, stdout, stderr} = await run(bin('kubectl-east_west'), [], {
      env: withPath(tools),
    });
    expect(stderr).toBe('kubectl get nodes,services,endpointslices -A -o json\n');
    expect(status).toBe(0);
    expect(stdout).toContain('shop/orders');
  });

  it('asks about one Service, in the context that is named', async () => {
    const args = ['--service', 'shop/orders', '--json', '--context', 'prod'];
    const {stdout, stderr} = await run(bin('kubectl-east_west'), args, {env: withPath(tools)});
    expect(stderr).toBe('kubectl get nodes,services,endpointslices -A -o json --context prod\n');
    expect(json(stdout)).toMatchObject({service: 'shop/orders', asksFor: 'nothing'});
  });

  it('ranks what the cluster says', async () => {
    const {status, stdout} = await run(bin('kubectl-east_west'), ['rank'], {env: withPath(tools)});
    expect(status).toBe(0);
    expect(stdout).toContain('shop/orders');
  });

  it('leaves the cluster alone where something is piped in, or a file is named', async () => {
    const env = withPath();
    const piped = await run(bin('kubectl-east_west'), ['cluster'], {
      env,
      input: JSON.stringify(cluster),
    });
    const named = await run(bin('kubectl-east_west'), ['cluster', 'cluster.json'], {env});
    for (const {status, stdout, stderr} of [piped, named]) {
      expect({status, stderr}).toEqual({status: 0, stderr: ''});
      expect(stdout).toContain('shop/orders');
    }
  });

  it('ends with status 1 where kubectl is missing or refuses', async () => {
    const missing = await run(bin('kubectl-east_west'), [], {env: withPath()});
    expect(missing.status).toBe(1);
    expect(missing.stderr).toMatch(/\nkubectl: cannot be run, .*ENOENT\n$/);
    const refused = await run(bin('kubectl-east_west'), ['--context', 'gone'], {
      env: withPath(tools),
    });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/no context gone\nkubectl: ended with status 1\n$/);
  });
});
