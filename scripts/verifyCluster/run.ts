import type {Api} from './kube/objects';
import {comesTrue} from './kube/objects';
import type {ApiObject} from './kube/resources';
import type {Ours} from './ours';
import {nameOf} from './ours';
import {shapeFaults} from './shape';
import {reach} from './states';
import type {Step} from './steps';
import type {WorkFolder} from './workFolder';

/** How a block came out. */
export interface Result {
  readonly step: Step;
  readonly outcome: 'ok' | 'differs' | 'not run';
  readonly message: string;
}

/** What the steps are run with. */
export interface Setting {
  readonly api: Api;
  readonly ours: Ours;
  readonly folder: WorkFolder;
  /** Ends the run before the next step. */
  readonly signal: AbortSignal;
  readonly tell: (result: Result) => void;
  /** Called while the cluster is in the state of a block that came out as in the text. */
  readonly onState?: (step: Step & {readonly kind: 'command'}) => Promise<void>;
}

/**
 * Runs the steps in order, then applies every manifest a second time.
 *
 * @param steps - The guide's blocks.
 * @param setting - The cluster, and who is told.
 * @returns What became of each block.
 */
export async function runSteps(
  steps: readonly Step[],
  setting: Setting,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const step of steps) {
    if (setting.signal.aborted) return results;
    const result = await runStep(step, setting);
    setting.tell(result);
    results.push(result);
  }
  for (const step of steps) {
    if (setting.signal.aborted) return results;
    if (step.kind !== 'manifest') continue;
    const again = await applyAll(step, setting);
    if (again.outcome !== 'differs') continue;
    const result = {...again, message: `applied a second time: ${again.message}`};
    setting.tell(result);
    results.push(result);
  }
  return results;
}

async function runStep(step: Step, setting: Setting): Promise<Result> {
  if (step.kind === 'not run') return {step, outcome: 'not run', message: step.reason};
  if (step.kind === 'command') return runCommand(step, setting);
  const {title} = step.block.meta;
  if (title !== undefined) await setting.folder.save(title, step.block.code);
  return applyAll(step, setting);
}

async function applyAll(
  step: Step & {readonly kind: 'manifest'},
  {ours}: Setting,
): Promise<Result> {
  const unknown: string[] = [];
  const refused: string[] = [];
  for (const object of step.objects) {
    const applied = await ours.apply(object);
    if (applied.outcome === 'unknown kind') unknown.push(`${object.apiVersion} ${object.kind}`);
    else if (applied.outcome === 'accepted')
      refused.push(...applied.warnings.map((text) => `${nameOf(object)}: warns: ${text}`));
    else refused.push(`${nameOf(object)}: ${applied.outcome}: ${applied.message}`);
  }
  const missing = [...new Set(unknown)].join(', ');
  const accepted = step.objects.length - unknown.length;
  if (refused.length > 0) return {step, outcome: 'differs', message: refused.join('; ')};
  if (accepted === 0) return {step, outcome: 'not run', message: `the cluster has no ${missing}`};
  const without = missing === '' ? '' : `, without ${missing}, which the cluster does not have`;
  return {step, outcome: 'ok', message: `${accepted} accepted${without}`};
}

async function runCommand(
  step: Step & {readonly kind: 'command'},
  setting: Setting,
): Promise<Result> {
  const {api, folder, onState} = setting;
  const missing = await reach(api, step.state);
  if (missing !== undefined) return {step, outcome: 'not run', message: missing};
  let faults: readonly string[] = [];
  // What controllers write follows a change after a moment.
  const holds = async () => {
    const {output, errors, status} = await folder.run(step.block.code);
    faults =
      status === 0
        ? shapeFaults(step.shown, output, step.rules)
        : [`ended with status ${status}: ${errors.trim() || output.trim() || 'no message'}`];
    return faults.length === 0;
  };
  if (!(await comesTrue(holds, api.patience)))
    return {step, outcome: 'differs', message: faults.join('; ')};
  await onState?.(step);
  return {step, outcome: 'ok', message: 'as in the text'};
}

/** The objects of all manifests, each once. */
export function objectsIn(steps: readonly Step[]): readonly ApiObject[] {
  const all = steps.flatMap((step) => (step.kind === 'manifest' ? step.objects : []));
  return [...new Map(all.map((object) => [nameOf(object), object])).values()];
}
