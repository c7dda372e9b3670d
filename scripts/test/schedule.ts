/** One step of the proof: an npm script of the project. */
export interface Stage {
  /** What it proves, as the summary names it. */
  name: string;
  /** The npm script that runs it. */
  script: string;
  /** Names of the stages whose result it works on. */
  needs?: readonly string[];
  /** How many of the machine's cores it keeps busy; 1 by default. */
  slots?: number;
}

export interface Run {
  ok: boolean;
  output: string;
}

export type StageResult =
  | {stage: Stage; state: 'passed' | 'failed'; seconds: number; output: string}
  | {stage: Stage; state: 'left out'; reason: string};

export interface Schedule {
  slots: number;
  run(stage: Stage): Promise<Run>;
  /** Milliseconds of any steady clock. */
  now(): number;
  started(stage: Stage): void;
  finished(result: StageResult): void;
}

/** The stages of one run, and how far each has come. */
class Progress {
  readonly results = new Map<string, StageResult>();
  readonly waiting: Stage[];
  busy = 0;

  constructor(stages: readonly Stage[]) {
    this.waiting = [...stages];
  }

  brokenNeed({needs = []}: Stage): string | undefined {
    return needs.find((name) => {
      const result = this.results.get(name);
      return result !== undefined && result.state !== 'passed';
    });
  }

  takeNext(slots: number): Stage | undefined {
    const index = this.waiting.findIndex(
      (stage) =>
        (stage.needs ?? []).every((name) => this.results.has(name)) &&
        (this.busy === 0 || this.busy + (stage.slots ?? 1) <= slots),
    );
    return index < 0 ? undefined : this.waiting.splice(index, 1)[0];
  }
}

/**
 * Runs every stage, in order, as many at a time as there are slots. A failure does not stop the
 * others: only the stages that need the failed one are left out, and count as failed.
 *
 * @returns one result per stage, in the order of `stages`
 * @throws when a stage needs one that is not in the list
 */
export async function runStages(
  stages: readonly Stage[],
  schedule: Schedule,
): Promise<StageResult[]> {
  const progress = new Progress(stages);
  const running = new Set<Promise<void>>();

  const settle = (result: StageResult) => {
    progress.results.set(result.stage.name, result);
    schedule.finished(result);
  };

  const start = async (stage: Stage) => {
    const begin = schedule.now();
    schedule.started(stage);
    const {ok, output} = await schedule.run(stage);
    progress.busy -= stage.slots ?? 1;
    const seconds = (schedule.now() - begin) / 1000;
    settle({stage, state: ok ? 'passed' : 'failed', seconds, output});
  };

  while (progress.results.size < stages.length) {
    const stage = progress.takeNext(schedule.slots);
    if (stage === undefined) {
      if (running.size === 0) throw new Error('A stage needs one that is not in the list.');
      await Promise.race(running);
      continue;
    }
    const broken = progress.brokenNeed(stage);
    if (broken !== undefined) {
      settle({stage, state: 'left out', reason: `needs ${broken}`});
      continue;
    }
    progress.busy += stage.slots ?? 1;
    const task: Promise<void> = start(stage).finally(() => running.delete(task));
    running.add(task);
  }
  return stages.flatMap(({name}) => progress.results.get(name) ?? []);
}
