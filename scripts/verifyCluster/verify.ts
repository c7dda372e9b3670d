import {InputError} from '../input/inputError';
import {textAt} from '../checks/manifests/read';
import {installCrds} from './crds';
import {ClusterSilent} from './kube/cluster';
import type {Api} from './kube/objects';
import type {ApiObject} from './kube/resources';
import {nameOf, oursIn} from './ours';
import type {Ours} from './ours';
import {objectsIn, runSteps} from './run';
import type {Result, Setting} from './run';
import {standInNodes} from './standInNodes';
import type {Step} from './steps';
import type {WorkFolder} from './workFolder';

/** What is to be done with a cluster. */
export interface Task {
  readonly api: Api;
  readonly steps: readonly Step[];
  readonly crds: readonly ApiObject[];
  /** Whether nodes without machines are made, for a cluster without kubelets. */
  readonly standIns: boolean;
  readonly folder: WorkFolder;
  readonly signal: AbortSignal;
  readonly print: (line: string) => void;
  readonly onState?: Setting['onState'];
}

const marks = {ok: 'ok      ', differs: 'DIFFERS ', 'not run': 'not run '} as const;

/**
 * Runs the guide over a cluster and takes away what that made, also after a fault or an interruption.
 *
 * @param task - The cluster and the guide's steps.
 * @returns 0 when everything came out as in the text, 1 otherwise.
 * @throws InputError before anything is made, when the cluster cannot be used.
 */
export async function verify(task: Task): Promise<0 | 1> {
  const {api, print} = task;
  const ours = oursIn(api);
  await refuseOthers(ours, objectsIn(task.steps));
  let results: readonly Result[] = [];
  let failure: string | undefined;
  try {
    results = await perform(task, ours);
  } catch (error) {
    failure = (error as Error).message;
  }
  if (failure !== undefined) print(`${marks.differs}the run ended early: ${failure}`);
  if (task.signal.aborted) print(`${marks.differs}the run was interrupted`);
  print(`removing what was made, namespaces with all that is in them: ${ours.made().length}`);
  const left = await ours.removeAll();
  for (const line of left) print(`${marks.differs}not removed: ${line}`);
  print(countsOf(results));
  const failed = results.some(({outcome}) => outcome === 'differs') || left.length > 0;
  return failed || failure !== undefined || task.signal.aborted ? 1 : 0;
}

async function perform(task: Task, ours: Ours): Promise<readonly Result[]> {
  const {api, folder, signal, print} = task;
  const faults = await installCrds({api, ours}, task.crds);
  if (faults.length > 0) throw new Error(faults.join('; '));
  const nodes = task.standIns ? await standInNodes(api) : undefined;
  try {
    const tell = (result: Result) => {
      print(`${marks[result.outcome]}${placeOf(result.step)}  ${result.message}`);
    };
    const {onState} = task;
    const setting = {api, ours, folder, signal, tell, ...(onState !== undefined && {onState})};
    return await runSteps(task.steps, setting);
  } finally {
    await nodes?.stop();
  }
}

/** `docs/dns.mdx:12  shop.yaml`, so that an editor finds it. */
function placeOf({block}: Step): string {
  const {title} = block.meta;
  return `${block.file}:${block.line}${title === undefined ? '' : `  ${title}`}`;
}

/**
 * The version of the API server. It is the first question, and tells whether it answers at all.
 *
 * @throws InputError when it does not.
 */
export async function versionOf({cluster}: Api): Promise<string> {
  const refuse = (got: string) =>
    new InputError({
      field: 'cluster',
      got: `${cluster.server}: ${got}`,
      allowed: 'one that answers',
    });
  try {
    const {status, body} = await cluster.ask({method: 'GET', path: '/version'});
    const version = textAt(body, 'gitVersion');
    if (status !== 200 || version === undefined) throw refuse(`HTTP ${status}`);
    return version;
  } catch (error) {
    if (error instanceof ClusterSilent) throw refuse(error.message);
    throw error;
  }
}

/** Nothing of others is touched: not a namespace of the same name, not what belongs to no namespace. */
async function refuseOthers(ours: Ours, objects: readonly ApiObject[]): Promise<void> {
  for (const object of objects.filter(({metadata}) => metadata.namespace === undefined)) {
    if (!(await ours.isOthers(object))) continue;
    const got = `${nameOf(object)} is there already`;
    throw new InputError({
      field: 'cluster',
      got,
      allowed: 'one without it: this command makes it, and takes it away',
    });
  }
}

function countsOf(results: readonly Result[]): string {
  const count = (kind: Step['kind'], outcome: Result['outcome']) =>
    results.filter((result) => result.step.kind === kind && result.outcome === outcome).length;
  const differ = results.filter(({outcome}) => outcome === 'differs').length;
  const notRun = results.filter(({outcome}) => outcome === 'not run').length;
  return `${count('manifest', 'ok')} manifests accepted, ${count('command', 'ok')} outputs as in the text, ${differ} differ, ${notRun} not run`;
}
