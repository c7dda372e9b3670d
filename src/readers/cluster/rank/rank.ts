import {byName, sum, readyCount} from '@site/src/model/locality/zoneNumbers';
import type {ServiceRow} from '../../measurement/serviceTraffic';
import {fullName, usualFamily} from '../report';
import type {ReadCluster, ReadService} from '../types';
import {viewOf} from '../view';
import {tidy, type RankContext} from './outcome';
import {fieldWord} from './patch';
import {rankRow} from './row';
import {matchTraffic, type MatchedTraffic} from './traffic';
import type {LeftOutReason, Ranking, RankNote, RankRow} from './types';

/** A measurement: rows by Service, and whether they are of a month. */
export interface RankTraffic {
  readonly rows: readonly ServiceRow[];
  /** False: nothing says what time they cover, and they are taken as a month. */
  readonly isMonth: boolean;
  /** They are one page of a longer answer. */
  readonly isFirstPage?: boolean;
}

export interface RankInput {
  readonly cluster: ReadCluster;
  readonly traffic?: RankTraffic | undefined;
  readonly region: string;
  readonly currency: string;
  /** Money per GB that crosses, at both ends; undefined: no sourced price. */
  readonly perGb: number | undefined;
}

/** Why a Service is not ranked; undefined: it is. */
function leftOutReason(service: ReadService): LeftOutReason | undefined {
  if (!service.isRead) return 'not-in-the-text';
  if (service.access !== 'kube-proxy') return service.access;
  const family = usualFamily(service);
  if (family === undefined || readyCount(family.slices) === 0) return 'no-endpoints';
  return family.addressType === 'FQDN' ? 'external-name' : undefined;
}

/** So much of all requests that would no longer cross, times the pods that ask to be looked at. */
function weight({now, after, ready}: RankRow): number {
  return (now.crossingShare.certain - after.crossingShare.certain) * ready;
}

/** What it saves, then what it costs now, then the name; without a measurement by share and pods. */
function inOrder(a: RankRow, b: RankRow): number {
  if ((a.gbPerMonth === null) !== (b.gbPerMonth === null)) return a.gbPerMonth === null ? 1 : -1;
  const saved = ({now, after}: RankRow) => (now.crossedGb ?? 0) - (after.crossedGb ?? 0);
  const isMeasured = a.gbPerMonth !== null;
  const by = isMeasured
    ? saved(b) - saved(a) || (b.now.crossedGb ?? 0) - (a.now.crossedGb ?? 0)
    : weight(b) - weight(a) ||
      b.now.crossingShare.certain * b.ready - a.now.crossingShare.certain * a.ready;
  return by || byName(a.service, b.service);
}

/** Services with one selector have the same pods; told once for each group. */
function sharedPods(services: readonly ReadService[]): readonly RankNote[] {
  const groups = new Map<string, string[]>();
  for (const service of services) {
    if (service.selector === null) continue;
    const key = `${service.namespace} ${service.selector}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fullName(service)]);
    else group.push(fullName(service));
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({kind: 'shared-pods', services: group}));
}

function notesOf(
  {cluster, traffic, perGb}: RankInput,
  ranked: readonly ReadService[],
): readonly RankNote[] {
  const {word, oldest} = fieldWord(cluster);
  const {asking} = viewOf(cluster);
  const isLocated = traffic?.rows.some(({fromZone}) => fromZone !== undefined) === true;
  const plain: readonly (readonly [boolean, RankNote])[] = [
    [traffic === undefined, {kind: 'no-measurement'}],
    [traffic?.isFirstPage === true, {kind: 'first-page'}],
    [traffic?.isMonth === false, {kind: 'no-period'}],
    [!isLocated, {kind: 'clients-equal'}],
    [cluster.nodes.length === 0, {kind: 'no-nodes'}],
    [asking.unknownClientShare !== 0 && cluster.nodes.length > 0, {kind: 'unknown-zones'}],
    [perGb === undefined, {kind: 'no-price'}],
    [oldest === null, {kind: 'unknown-kubelet'}],
  ];
  return [
    ...plain.flatMap(([applies, note]) => (applies ? [note] : [])),
    ...(oldest === null ? [] : [{kind: 'kubelet', oldest, word} as const]),
    ...sharedPods(ranked),
  ];
}

function totalOf(rows: readonly RankRow[]): Ranking['total'] {
  const all = (numbers: readonly (number | null)[]) => {
    const known = numbers.flatMap((number) => number ?? []);
    return known.length === 0 ? null : tidy(sum(known));
  };
  return {
    crossedGb: all(rows.map(({now}) => now.crossedGb)),
    monthly: all(rows.map(({now}) => now.monthly)),
    saves: all(rows.map(({saves}) => saves)),
  };
}

function leftOutOf(cluster: ReadCluster, matched: MatchedTraffic): Ranking['leftOut'] {
  const services = cluster.services.flatMap((service) => {
    const reason = leftOutReason(service);
    return reason === undefined ? [] : [{service: fullName(service), reason}];
  });
  return [...services, ...matched.unmatched].sort((a, b) => byName(a.service, b.service));
}

/** So many Services are looked at in one go. */
const STEP = 100;

/**
 * Ranks the Services of a cluster by what the field would save, a hundred at a time: between two steps the caller may
 * show how far it is, or give up.
 *
 * @returns a generator that yields how many are done of how many, and returns the ranking.
 */
export function* rankSteps(
  input: RankInput,
): Generator<{readonly done: number; readonly total: number}, Ranking, void> {
  const {cluster, traffic, region, currency, perGb} = input;
  const matched = matchTraffic(cluster, traffic?.rows ?? []);
  const context: RankContext = {cluster, perGb, word: fieldWord(cluster).word};
  const ranked = cluster.services.filter((service) => leftOutReason(service) === undefined);
  const rows: RankRow[] = [];
  for (const [index, service] of ranked.entries()) {
    if (index % STEP === 0) yield {done: index, total: ranked.length};
    const family = usualFamily(service);
    if (family === undefined) continue;
    rows.push(rankRow(context, {service, family}, matched.measured.get(fullName(service))));
  }
  return {
    region,
    currency,
    services: rows.sort(inOrder),
    total: totalOf(rows),
    leftOut: leftOutOf(cluster, matched),
    notes: notesOf(input, ranked),
  };
}

/**
 * Ranks all Services at once.
 *
 * @example rank({cluster, region: 'us-east-1', currency: 'USD', perGb: 0.02}).services[0]?.saves // 40
 */
export function rank(input: RankInput): Ranking {
  const steps = rankSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
