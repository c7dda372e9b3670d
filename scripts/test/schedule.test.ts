import {describe, expect, it} from 'vitest';
import {runStages, type Run, type Schedule, type Stage} from './schedule';

const stage = (name: string, rest: Partial<Stage> = {}): Stage => ({name, script: name, ...rest});

/** A schedule whose stages end only when the test says so. */
function handDriven(slots = 2) {
  const open = new Map<string, (run: Run) => void>();
  const log: string[] = [];
  let clock = 0;
  const schedule: Schedule = {
    slots,
    run: ({name}) => new Promise((resolve) => open.set(name, resolve)),
    now: () => (clock += 500),
    started: ({name}) => log.push(`start ${name}`),
    finished: (result) => log.push(`${result.state} ${result.stage.name}`),
  };
  const end = async (name: string, ok = true) => {
    const resolve = open.get(name);
    if (resolve === undefined) throw new Error(`${name} is not running`);
    open.delete(name);
    resolve({ok, output: `output of ${name}`});
    // Let the runner take note and start what follows.
    await new Promise((resolveLater) => setImmediate(resolveLater));
  };
  return {schedule, log, end, running: () => [...open.keys()]};
}

describe('runStages', () => {
  it('keeps the slots full, in order', async () => {
    const {schedule, end, running} = handDriven();
    const done = runStages([stage('a'), stage('b'), stage('c')], schedule);
    expect(running()).toEqual(['a', 'b']);
    await end('b');
    expect(running()).toEqual(['a', 'c']);
    await end('a');
    await end('c');
    expect((await done).map((result) => [result.stage.name, result.state])).toEqual([
      ['a', 'passed'],
      ['b', 'passed'],
      ['c', 'passed'],
    ]);
  });

  it('gives a stage of two slots the machine for itself, even where there is one slot', async () => {
    for (const slots of [1, 2]) {
      const {schedule, end, running} = handDriven(slots);
      const done = runStages([stage('a'), stage('wide', {slots: 2}), stage('b')], schedule);
      if (slots === 2) await end('b');
      await end('a');
      expect(running()).toEqual(['wide']);
      await end('wide');
      if (slots === 1) await end('b');
      await done;
    }
  });

  it('starts a stage when what it needs has passed', async () => {
    const {schedule, end, running} = handDriven();
    const done = runStages([stage('browser', {needs: ['build']}), stage('build')], schedule);
    expect(running()).toEqual(['build']);
    await end('build');
    expect(running()).toEqual(['browser']);
    await end('browser');
    await done;
  });

  it('goes on after a failure, and leaves out only what needed it', async () => {
    const {schedule, end, log} = handDriven();
    const stages = [stage('build'), stage('lint'), stage('browser', {needs: ['build']})];
    const done = runStages(stages, schedule);
    await end('build', false);
    await end('lint');
    expect(await done).toEqual([
      {stage: stages[0], state: 'failed', seconds: 1, output: 'output of build'},
      {stage: stages[1], state: 'passed', seconds: 1, output: 'output of lint'},
      {stage: stages[2], state: 'left out', reason: 'needs build'},
    ]);
    expect(log).toContain('left out browser');
  });

  it('refuses a need that no stage meets', async () => {
    const {schedule} = handDriven();
    await expect(runStages([stage('a', {needs: ['absent']})], schedule)).rejects.toThrow(
      'A stage needs one that is not in the list.',
    );
  });
});
