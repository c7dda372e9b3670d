import {readFileSync, readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {debianPackages} from '../../e2e/otherBrowsers/support/installed';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const workflow = (name: string) => read(`${folder}/${name}.yml`) as Workflow;
const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const all = readdirSync(folder).map((file) => file.replace(/\.yml$/, ''));

describe.each(all)('the workflow %s', (name) => {
  const {permissions, jobs} = workflow(name);
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('may only read, but where a job says so', () => {
    expect(permissions).toEqual({contents: 'read'});
  });

  it('gives no job that may write anything of the project to run', () => {
    for (const job of Object.values(jobs)) {
      const mayWrite = Object.values(job.permissions ?? {}).includes('write');
      const ours = job.steps.filter(({run}) => /\bnpm\b|\bnpx\b|\bnode\b/.test(run ?? ''));
      if (mayWrite) expect(ours).toEqual([]);
    }
  });

  it('runs scripts that there are', () => {
    const named = steps.flatMap(({run = ''}) =>
      [...run.matchAll(/\bnpm run (?:--silent )?([\w:-]*\w)/g)].map(([, script = '']) => script),
    );
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  });
});

it('ci proves the project on every version of Node that it names, without a script of any package', () => {
  const {jobs} = workflow('ci');
  expect(jobs.test).toMatchObject({strategy: {matrix: {node: [20, 22, 24]}}});
  expect(jobs.test?.steps.flatMap(({run}) => run ?? [])).toEqual([
    'npm ci --ignore-scripts',
    'npm test',
  ]);
});

describe('pages', () => {
  const {on, jobs} = workflow('pages');
  const build = jobs.build?.steps ?? [];

  it('publishes what has passed ci on main, and nothing of a pull request', () => {
    expect(on).toMatchObject({workflow_run: {workflows: ['ci'], branches: ['main']}});
    expect(jobs.build?.if).toContain("conclusion == 'success'");
    expect(jobs.build?.if).toContain("event == 'push'");
    expect(jobs.deploy?.needs).toBe('build');
  });

  it('builds for the address of the pages, with its whole history', () => {
    expect(build.find(({run}) => run === 'npm run build')?.env).toEqual({
      SITE_URL: '${{steps.pages.outputs.origin}}',
      BASE_URL: '${{steps.pages.outputs.base_path}}/',
      REPOSITORY_URL: '${{github.server_url}}/${{github.repository}}',
    });
    expect(build.find(({id}) => id === 'pages')?.uses).toMatch(/^actions\/configure-pages@/);
    expect(build[0]?.with).toMatchObject({'fetch-depth': 0});
    expect(build.at(-1)).toMatchObject({with: {path: 'build'}});
  });
});

it('links of others are asked for once a week, and hold nothing up', () => {
  const {on, jobs} = workflow('links');
  expect(Object.keys(on).toSorted()).toEqual(['schedule', 'workflow_dispatch']);
  expect(on.schedule).toEqual([{cron: expect.stringMatching(/^\d+ \d+ \* \* [0-6]$/) as string}]);
  expect(jobs.links?.steps.map(({run}) => run)).toContain('npm run --silent check:links');
});

it('Firefox and WebKit are tested with all that their tests need, and missed where they are not there', () => {
  const {env, steps = []} = workflow('deep').jobs['other-browsers'] ?? {};
  const commands = steps.flatMap(({run}) => run ?? []);
  const installed = commands.find((run) => run.includes('apt-get install'))?.split(' ') ?? [];
  expect(installed).toEqual(expect.arrayContaining(debianPackages));
  expect(env?.OTHER_BROWSERS).toBe('required');
  const ours = commands.filter((run) => run.startsWith('npm run'));
  expect(ours).toEqual(['npm run browser', 'npm run build', 'npm run test:deep -- browsers']);
});

it('what reaches a reader is asked about in a workflow', () => {
  const runs = all.flatMap((name) =>
    Object.values(workflow(name).jobs).flatMap(({steps}) => steps.map(({run}) => run)),
  );
  expect(runs).toContain('npm audit --omit=dev');
});

describe('upgrades', () => {
  interface Update {
    readonly 'package-ecosystem': string;
    readonly groups: Readonly<Record<string, {readonly patterns: readonly string[]}>>;
  }
  const {updates} = read('.github/dependabot.yml') as {readonly updates: readonly Update[]};

  it('come in groups, for packages and for actions', () => {
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
    for (const {groups} of updates) expect(Object.keys(groups)).not.toEqual([]);
  });

  it('name packages that the project has', () => {
    const {dependencies, devDependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly dependencies: object;
      readonly devDependencies: object;
    };
    const packages = Object.keys({...dependencies, ...devDependencies});
    const patterns = Object.values(updates[0]?.groups ?? {}).flatMap((group) => group.patterns);
    const unknown = patterns.filter((pattern) => {
      const start = pattern.replace(/\*$/, '');
      return !packages.some((name) =>
        pattern.endsWith('*') ? name.startsWith(start) : name === start,
      );
    });
    // Of no dependency of ours, but pinned in the overrides.
    expect(unknown).toEqual(['@swc/*']);
  });
});

it('a pull request is asked for its reason, its proof, and the files that go with a change', () => {
  const template = readFileSync('.github/pull_request_template.md', 'utf8');
  const named = [...template.matchAll(/`npm (?:run )?([\w:-]+)/g)].map(([, script = '']) => script);
  expect(named).toEqual(expect.arrayContaining(['test', 'check', 'translations:stamp']));
  expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  for (const words of ['why', 'A test fails without', 'CHANGELOG.md']) {
    expect(template).toContain(words);
  }
});

describe('the forms of issues', () => {
  interface Form {
    readonly name: string;
    readonly body: readonly {readonly type: string; readonly id?: string}[];
  }
  const names = readdirSync('.github/ISSUE_TEMPLATE').filter((file) => file !== 'config.yml');

  it.each(names)('%s asks with an id for each answer', (file) => {
    const {name, body} = read(`.github/ISSUE_TEMPLATE/${file}`) as Form;
    expect(name).not.toBe('');
    const ids = body.filter(({type}) => type !== 'markdown').map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(undefined);
  });
});
