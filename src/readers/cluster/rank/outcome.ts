import type {Asking} from '@site/src/model/locality/clients';
import {clusterLocality} from '@site/src/model/locality/cluster';
import {observe, type Locality} from '@site/src/model/locality/locality';
import {routingOf, type ServiceRouting} from '@site/src/model/locality/precedence';
import type {ReadCluster, ReadEndpoint, ReadFamily, ReadService} from '../types';
import {viewOf} from '../view';
import type {FieldWord} from './patch';

/** What all rows have in common. */
export interface RankContext {
  readonly cluster: ReadCluster;
  /** Money per GB that crosses, at both ends; undefined: no sourced price. */
  readonly perGb: number | undefined;
  readonly word: FieldWord['word'];
}

const DIGITS = 9;
/** Less than this is no difference between two shares. */
export const LITTLE = 1e-9;

/** Without the dust of sums of thirds. */
export const tidy = (value: number) => Number(value.toFixed(DIGITS));

/** A share from what is certain to what is possible. */
export interface Outcome {
  readonly certain: number;
  readonly most: number;
  readonly busiestPod: number;
}

function outcomeOf({traffic}: Locality): Outcome {
  const {crossZoneShare, unknownShare, busiestPod} = traffic;
  return {certain: crossZoneShare, most: crossZoneShare + unknownShare, busiestPod};
}

/** Where ports differ, nobody measured which bytes are whose: at least the best port's share crosses, at most the worst's. */
function joined(outcomes: readonly Outcome[]): Outcome {
  return {
    certain: Math.min(...outcomes.map(({certain}) => certain)),
    most: Math.max(...outcomes.map(({most}) => most)),
    busiestPod: Math.max(...outcomes.map(({busiestPod}) => busiestPod)),
  };
}

/** A Service with one type of address, and who asks it. */
export interface Subject {
  readonly context: RankContext;
  readonly service: ReadService;
  readonly family: ReadFamily;
  readonly asking: Required<Asking>;
}

function portsOf({family}: Subject): readonly (string | undefined)[] {
  return family.ports.length === 0 ? [undefined] : family.ports;
}

/** What the Service does with the hints that are there. */
export function actualOf(subject: Subject): Outcome {
  const endpoints = subject.family.slices.flat();
  const {internalTrafficPolicy} = subject.service.routing;
  return joined(
    portsOf(subject).map((port) =>
      outcomeOf(observe({...subject.asking, endpoints, internalTrafficPolicy, port})),
    ),
  );
}

/** What it would do after a sync of the controller, with other settings and more pods. */
export function expectedOf(
  subject: Subject,
  routing: ServiceRouting,
  more: readonly ReadEndpoint[] = [],
): Outcome {
  const {asking, family, context} = subject;
  const {zones} = viewOf(context.cluster);
  const slices = more.length === 0 ? family.slices : [...family.slices, more];
  return joined(
    portsOf(subject).map((port) =>
      outcomeOf(clusterLocality({...asking, service: routing, zones, slices, port}).expected),
    ),
  );
}

/** What the patch asks for. */
export const field = routingOf('prefer-same-zone');

/** Money a month for what crosses; null where it was not measured, or has no sourced price. */
export function moneyOf({perGb}: RankContext, gb: number | null): number | null {
  return gb === null || perGb === undefined ? null : tidy(gb * perGb);
}
