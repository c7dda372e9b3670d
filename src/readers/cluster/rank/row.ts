import {routingFacts} from '@site/src/data/facts/routing';
import {clientShares, type Asking} from '@site/src/model/locality/clients';
import {clusterLocality} from '@site/src/model/locality/cluster';
import {observe, type Locality} from '@site/src/model/locality/locality';
import {routingOf, type ServiceRouting} from '@site/src/model/locality/precedence';
import {isReady} from '@site/src/model/locality/zoneNumbers';
import {asksFor, fullName, type AsksFor} from '../report';
import type {ReadCluster, ReadEndpoint, ReadFamily, ReadService} from '../types';
import {viewOf} from '../view';
import {patchOf, type FieldWord} from './patch';
import {askingFor, type Measured} from './traffic';
import type {RankNeed, RankRow, RankState} from './types';

/** What all rows have in common. */
export interface RankContext {
  readonly cluster: ReadCluster;
  /** Money per GB that crosses, at both ends; undefined: no sourced price. */
  readonly perGb: number | undefined;
  readonly word: FieldWord['word'];
}

const DIGITS = 9;
const LITTLE = 1e-9;

/** Without the dust of sums of thirds. */
export const tidy = (value: number) => Number(value.toFixed(DIGITS));

/** A share from what is certain to what is possible. */
interface Outcome {
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

interface Subject {
  readonly context: RankContext;
  readonly service: ReadService;
  readonly family: ReadFamily;
  readonly asking: Required<Asking>;
}

function portsOf({family}: Subject): readonly (string | undefined)[] {
  return family.ports.length === 0 ? [undefined] : family.ports;
}

/** What the Service does with the hints that are there. */
function actualOf(subject: Subject): Outcome {
  const endpoints = subject.family.slices.flat();
  const {internalTrafficPolicy} = subject.service.routing;
  return joined(
    portsOf(subject).map((port) =>
      outcomeOf(observe({...subject.asking, endpoints, internalTrafficPolicy, port})),
    ),
  );
}

/** What it would do after a sync of the controller, with other settings and more pods. */
function expectedOf(
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

const inZone = (zone: string): ReadEndpoint => ({
  name: '',
  kind: 'Pod',
  zone,
  node: null,
  ready: true,
  serving: true,
  terminating: false,
  hints: null,
});

/** Zones that ask and have no ready pod. */
function emptyZones({asking, family}: Subject): readonly string[] {
  const served = new Set(
    family.slices.flatMap((slice) => slice.filter(isReady).map(({zone}) => zone)),
  );
  const shares = clientShares(asking.nodes, asking.clientShareByZone);
  return [...shares.keys()].filter((zone) => !served.has(zone));
}

const field = routingOf('prefer-same-zone');

function moneyOf({perGb}: RankContext, gb: number | null): number | null {
  return gb === null || perGb === undefined ? null : tidy(gb * perGb);
}

/** What a ready pod in every zone that asks would keep in the zone, on top of the field. */
function podsNeed(subject: Subject, after: Outcome, gb: number | null): readonly RankNeed[] {
  const zones = emptyZones(subject);
  if (zones.length === 0 || after.certain < LITTLE) return [];
  const share = after.certain - expectedOf(subject, field, zones.map(inZone)).certain;
  if (share < LITTLE) return [];
  const saves = moneyOf(subject.context, gb === null ? null : share * gb);
  return [{kind: 'pods', zones, share: tidy(share), saves}];
}

const MOST_NODES = 5;

function labelsNeed({context: {cluster}}: Subject, now: Outcome): readonly RankNeed[] {
  const bare = viewOf(cluster).workers.filter(({zone}) => zone === null);
  if (bare.length === 0 || now.most - now.certain < LITTLE) return [];
  const nodes = bare.slice(0, MOST_NODES).map(({name}) => name);
  return [{kind: 'labels', nodes, count: bare.length}];
}

function stateOf(
  context: RankContext,
  asked: AsksFor,
  {certain, most, busiestPod}: Outcome,
  gb: number | null,
): RankState {
  const crossedGb = gb === null ? null : tidy(gb * certain);
  return {
    asksFor: asked,
    crossingShare: {certain: tidy(certain), unknown: tidy(most - certain)},
    crossedGb,
    monthly: moneyOf(context, crossedGb),
    busiestPod: tidy(busiestPod),
  };
}

/** From here on an endpoint carries more than the controller's own safeguard would allow. */
const OVERLOAD = 1 + routingFacts.topologyOverloadThreshold.value / 100;

function spreadNeed(after: Outcome, now: Outcome): readonly RankNeed[] {
  const isWorse = after.busiestPod > Math.max(OVERLOAD, now.busiestPod) + LITTLE;
  return isWorse ? [{kind: 'spread', load: tidy(after.busiestPod)}] : [];
}

/** What to do, and what the Service would do then. */
interface Plan {
  readonly after: Outcome;
  readonly asksFor: AsksFor;
  readonly patch: string | null;
  readonly needs: readonly RankNeed[];
}

function isForeign({family, service}: Subject): boolean {
  return family.foreignManagers.length > 0 || service.selector === null;
}

/** It asks for zones or nodes already: at most the controller has to look again. */
function planOfAsking(subject: Subject, now: Outcome, asked: AsksFor): Plan {
  const then = expectedOf(subject, subject.service.routing);
  const helps = then.certain < now.certain - LITTLE;
  const needs: readonly RankNeed[] = helps ? [{kind: 'touch'}] : [];
  return {after: helps ? then : now, asksFor: asked, patch: null, needs};
}

function planOf(subject: Subject, now: Outcome): Plan {
  const {service, family, context} = subject;
  const asked = asksFor(service);
  const stay: Plan = {after: now, asksFor: asked, patch: null, needs: []};
  if (asked === 'internal-local') return stay;
  if (isForeign(subject)) {
    return {...stay, needs: [{kind: 'foreign', managers: family.foreignManagers}]};
  }
  if (asked === 'prefer-same-zone' || asked === 'prefer-same-node') {
    return planOfAsking(subject, now, asked);
  }
  const then = expectedOf(subject, field);
  if (then.certain >= now.certain - LITTLE) return stay;
  const patch = patchOf(service, context.word);
  return {after: then, asksFor: 'prefer-same-zone', patch, needs: spreadNeed(then, now)};
}

/**
 * What a Service costs now, what the field would make of it, and what it needs.
 *
 * @param family one type of address, with a ready endpoint.
 * @param measured absent: nothing was measured of it.
 */
export function rankRow(
  context: RankContext,
  {service, family}: {readonly service: ReadService; readonly family: ReadFamily},
  measured: Measured | undefined,
): RankRow {
  const subject = {context, service, family, asking: askingFor(context.cluster, measured)};
  const gb = measured?.gb ?? null;
  const now = actualOf(subject);
  const {after, asksFor: then, patch, needs} = planOf(subject, now);
  const before = stateOf(context, asksFor(service), now, gb);
  const afterwards = stateOf(context, then, after, gb);
  const own = isForeign(subject) ? [] : podsNeed(subject, after, gb);
  return {
    service: fullName(service),
    gbPerMonth: gb === null ? null : tidy(gb),
    ready: family.slices.reduce((sum, slice) => sum + slice.filter(isReady).length, 0),
    now: before,
    after: afterwards,
    saves: moneyOf(context, gb === null ? null : gb * Math.max(0, now.certain - after.certain)),
    needs: [...needs, ...own, ...labelsNeed(subject, now)],
    patch,
  };
}
