import path from 'node:path';
import {InputError} from '../input/inputError';
import {readOptions} from '../input/readArguments';
import {readCrds} from './crds';
import {guideSteps} from './guide';
import {clusterFrom} from './kube/cluster';
import {resourcesOf} from './kube/resources';
import {nameOf} from './ours';
import {objectsIn} from './run';
import {recorderFor} from './record';
import type {Step} from './steps';
import {verify, versionOf} from './verify';
import {openWorkFolder} from './workFolder';

const usage =
  'KUBECONFIG=FILE npm run verify:cluster -- --yes [--crds FOLDER] [--stand-in-nodes] [--chapter NAME…] [--wait SECONDS] [--record]';
const options = {
  yes: {type: 'boolean'},
  crds: {type: 'string'},
  'stand-in-nodes': {type: 'boolean'},
  chapter: {type: 'string', multiple: true},
  wait: {type: 'string'},
  record: {type: 'boolean'},
} as const;

const root = path.resolve(import.meta.dirname, '../..');
const recorded = path.join(root, 'test/recorded');

/** How the command is called, and what it is called with. */
export interface Call {
  readonly args: readonly string[];
  /** The paths in `KUBECONFIG`. */
  readonly kubeconfig: string | undefined;
  readonly print: (line: string) => void;
  /** Ends the run before its next step, and cleans up. */
  readonly signal: AbortSignal;
}

/**
 * Runs the guide over a cluster.
 *
 * @returns 0 when everything came out as in the text, 1 otherwise.
 * @throws InputError for input that cannot be used, before anything is made.
 */
export async function verifyCluster({args, kubeconfig, print, signal}: Call): Promise<0 | 1> {
  const {values, positionals} = readOptions({options, usage, args});
  const [extra] = positionals;
  if (extra !== undefined) throw new InputError({field: 'arguments', got: extra, allowed: usage});
  const seconds = secondsIn(values.wait);
  const cluster = clusterFrom(kubeconfig, 15);
  const steps = chosen(await guideSteps(root), values.chapter);
  const crds = values.crds === undefined ? [] : await readCrds(values.crds);
  const standIns = values['stand-in-nodes'] === true;
  print(`cluster: ${cluster.context} at ${cluster.server}`);
  for (const line of announcement(steps, {crds: crds.length, standIns})) print(line);
  if (values.yes !== true)
    throw new InputError({field: '--yes', got: 'not given', allowed: 'say it to begin'});
  const api = {cluster, resources: resourcesOf(cluster), patience: {seconds, every: 0.5}};
  const version = `Kubernetes ${await versionOf(api)}`;
  print(version);
  const folder = await openWorkFolder(kubeconfig ?? '', seconds);
  try {
    const task = {api, steps, crds, standIns, folder, signal, print};
    if (values.record !== true) return await verify(task);
    const recorder = await recorderFor(recorded, {
      work: folder,
      version: standIns ? `${version}, nodes without machines` : version,
      date: new Date().toISOString().slice(0, 10),
    });
    const status = await verify({...task, onState: recorder.record});
    print(`recorded ${recorder.written.join(', ') || 'nothing'}; next: npm run check:commands`);
    return status;
  } finally {
    await folder.close();
  }
}

function secondsIn(text = '60'): number {
  const seconds = Number(text);
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= 3600) return seconds;
  throw new InputError({field: '--wait', got: text, allowed: 'whole seconds from 1 to 3600'});
}

function chosen(steps: readonly Step[], chapters: readonly string[] | undefined): readonly Step[] {
  if (chapters === undefined) return steps;
  const known = [...new Set(steps.map(({block}) => block.chapter))];
  const strange = chapters.find((name) => !known.includes(name));
  if (strange !== undefined)
    throw new InputError({field: '--chapter', got: strange, allowed: known.join(', ')});
  // Every chapter changes the running example.
  const wanted = new Set(['prerequisites', ...chapters]);
  return steps.filter(({block}) => wanted.has(block.chapter));
}

function announcement(
  steps: readonly Step[],
  {crds, standIns}: {readonly crds: number; readonly standIns: boolean},
): readonly string[] {
  const outside = objectsIn(steps).filter(({metadata}) => metadata.namespace === undefined);
  return [
    `makes, and takes away again: ${outside.map(nameOf).join(', ')}`,
    ...(crds > 0 ? [`also: ${crds} CustomResourceDefinitions, those that are not there yet`] : []),
    ...(standIns ? ['also: eight nodes without machines, and the status of pods on them'] : []),
  ];
}
