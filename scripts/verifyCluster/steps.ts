import type {Block} from '../checks/shared/blocks';
import type {KubernetesObject} from '../checks/manifests/validate';
import type {ApiObject} from './kube/resources';
import type {ShapeRules} from './shape';
import type {StateName} from './stateNames';
import {isStateName, states} from './stateNames';

/** One block of a chapter and what is done with it, in the order of the guide. */
export type Step =
  | {readonly kind: 'manifest'; readonly block: Block; readonly objects: readonly ApiObject[]}
  | {
      readonly kind: 'command';
      readonly block: Block;
      readonly state: StateName;
      /** The output in the chapter. */
      readonly shown: string;
      readonly rules: ShapeRules;
    }
  | {readonly kind: 'not run'; readonly block: Block; readonly reason: string};

/** Programs that reach AWS or another cluster, or that ask for traffic. */
const foreign = ['aws', 'cilium', 'curl', 'dig', 'docker', 'eksctl', 'helm', 'hubble', 'istioctl'];
const foreignCalls = new RegExp(
  String.raw`(?:^|[|;&(]|\$\()[ \t]*(?:do[ \t]+)?(${foreign.join('|')})\b`,
  'm',
);
const inPods = /\bkubectl\b[^|\n]*\s(exec|logs|port-forward|debug|run)\s/;
const changing =
  /\bkubectl\b[^|\n]*\s(annotate|apply|cordon|create|delete|drain|label|patch|rollout|scale|set|taint)\s/;

/**
 * What is done with each block of the guide.
 *
 * @param blocks - All blocks of one language.
 * @param objects - The complete objects in them.
 * @param order - The chapters in the order of the guide.
 * @returns The steps; blocks that are neither manifests nor commands for a cluster are left out.
 */
export function stepsOf(
  blocks: readonly Block[],
  objects: readonly KubernetesObject[],
  order: readonly string[],
): readonly Step[] {
  return order.flatMap((chapter) => {
    const own = blocks.filter((block) => block.chapter === chapter);
    return own.flatMap((block, index) => stepOf(block, own[index + 1], objects) ?? []);
  });
}

function stepOf(
  block: Block,
  next: Block | undefined,
  objects: readonly KubernetesObject[],
): Step | undefined {
  if (block.language === 'yaml') {
    const own = objects.filter(
      ({document, kind}) => document.block === block && kind.scope !== 'file',
    );
    if (own.length === 0) return undefined;
    return {kind: 'manifest', block, objects: own.map(({data}) => data as unknown as ApiObject)};
  }
  if (block.language !== 'bash' || !/\b(kubectl|aws)\b/.test(block.code)) return undefined;
  const reason = reasonNotToRun(block);
  if (reason !== undefined) return {kind: 'not run', block, reason};
  const state = block.meta.given ?? '';
  if (!isStateName(state)) return {kind: 'not run', block, reason: 'shows no output'};
  const shown = next?.language === 'text' ? next.code : '';
  return {kind: 'command', block, state, shown, rules: rulesOf(block)};
}

/**
 * Why a block is not run on a cluster that has neither AWS nor traffic.
 *
 * @example
 * reasonNotToRun(block) // 'calls aws'
 */
export function reasonNotToRun({code, meta}: Block): string | undefined {
  const joined = code.replaceAll(/\\\n\s*/g, ' ');
  const [, program] = foreignCalls.exec(joined) ?? [];
  if (program !== undefined) return `calls ${program}`;
  const [, verb] = inPods.exec(joined) ?? [];
  if (verb !== undefined) return `needs a running container (kubectl ${verb})`;
  const state = meta.given ?? '';
  if (isStateName(state)) return states[state] === 'reached' ? undefined : states[state];
  const [, change] = changing.exec(joined) ?? [];
  return change === undefined ? undefined : `changes the cluster (kubectl ${change})`;
}

function rulesOf({meta}: Block): ShapeRules {
  return {
    ...(meta.varies !== undefined && {varies: meta.varies.split(',')}),
    ...(meta.exact !== undefined && {exact: meta.exact}),
    ...('every' in meta && {every: true}),
  };
}
