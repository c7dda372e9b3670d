import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {parse} from 'yaml';

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly if?: string;
  readonly 'continue-on-error'?: boolean;
}
interface Workflow {
  readonly on: {readonly schedule: readonly {readonly cron: string}[]};
  readonly jobs: Readonly<
    Record<'refresh' | 'propose', {readonly steps: readonly Step[]; readonly needs?: string}>
  >;
}

const {on, jobs} = parse(readFileSync('.github/workflows/prices.yml', 'utf8')) as Workflow;
const runs = (job: 'refresh' | 'propose') =>
  jobs[job].steps.flatMap(({run}) => run ?? []).join('\n');

it('prices are read once a month', () => {
  expect(on.schedule.map(({cron}) => cron)).toEqual([
    expect.stringMatching(/^\d+ \d+ (?:[1-9]|1\d|2[0-8]) \* \*$/),
  ]);
  expect(runs('refresh')).toContain('npm run --silent prices:refresh');
  expect(runs('refresh')).toContain('npm run --silent prices:age');
});

it('what has changed is proposed, with the figures that follow from it', () => {
  expect(runs('refresh')).toContain('git diff -- src/data test/golden');
  expect(jobs.propose.needs).toBe('refresh');
  expect(runs('propose')).toContain('gh pr create');
});

it('a price that could not be read keeps the others from no proposal, and fails the run in the end', () => {
  const {steps} = jobs.refresh;
  const read = steps.find(({id}) => id === 'read');
  expect(read?.run).toContain('2>&1');
  expect(read?.['continue-on-error']).toBe(true);
  expect(steps.at(-1)?.if).toContain("steps.read.outcome == 'failure'");
});
