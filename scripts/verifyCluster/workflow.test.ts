import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {parse} from 'yaml';

interface Workflow {
  readonly on: {
    readonly schedule: readonly {readonly cron: string}[];
    readonly push: {readonly paths: readonly string[]};
    readonly pull_request: {readonly paths: readonly string[]};
  };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: {
    readonly verify: {
      readonly env: Readonly<Record<string, string>>;
      readonly steps: readonly {readonly run?: string}[];
    };
  };
}
interface Kind {
  readonly nodes: readonly {
    readonly role: string;
    readonly labels: Readonly<Record<string, string>>;
  }[];
}

const {on, permissions, jobs} = parse(
  readFileSync('.github/workflows/cluster.yml', 'utf8'),
) as Workflow;
const {env, steps} = jobs.verify;
const script = steps.flatMap(({run}) => run ?? []).join('\n');
const chapter = (name: string) => readFileSync(`docs/${name}.mdx`, 'utf8');

it('the guide runs over a cluster once a week, and when a chapter changes', () => {
  expect(on.schedule.map(({cron}) => cron)).toEqual([
    expect.stringMatching(/^\d+ \d+ \* \* [0-6]$/),
  ]);
  for (const {paths} of [on.push, on.pull_request]) expect(paths).toContain('docs/**');
  expect(script).toContain('npm run --silent verify:cluster -- --yes');
});

it('may only read', () => {
  expect(permissions).toEqual({contents: 'read'});
});

it('has a worker in each of three zones, and no node without one', () => {
  const {nodes} = parse(readFileSync('test/kind.yaml', 'utf8')) as Kind;
  const zones = (role?: string) =>
    nodes
      .filter((node) => role === undefined || node.role === role)
      .map(({labels}) => labels['topology.kubernetes.io/zone']);
  expect(zones('worker')).toEqual(['us-east-1a', 'us-east-1b', 'us-east-1c']);
  expect(zones()).not.toContain(undefined);
});

it('takes the definitions of the releases that the chapters install', () => {
  expect(chapter('load-balancers')).toContain(
    `gateway-api/releases/download/${env.GATEWAY_API ?? ''}/`,
  );
  expect(`v${/^LBC=(.*)$/m.exec(chapter('load-balancers'))?.[1] ?? ''}`).toBe(
    env.LOAD_BALANCER_CONTROLLER,
  );
  expect(/^LATTICE=(.*)$/m.exec(chapter('multi-cluster'))?.[1]).toBe(env.LATTICE);
  expect(/^ISTIO=(.*)$/m.exec(chapter('service-mesh'))?.[1]).toBe(env.ISTIO);
});

it('names every version, the image by its digest', () => {
  for (const version of Object.values(env)) expect(version).toMatch(/\d+\.\d+\.\d+/);
  expect(env.NODE_IMAGE).toMatch(/@sha256:[0-9a-f]{64}$/);
});
