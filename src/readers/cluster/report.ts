import {readyCount} from '@site/src/model/locality/zoneNumbers';
import type {Culprit} from './culprits';
import {culpritsIn, examine, type Examination, type Verdict} from './examine';
import {routingReason} from './routing';
import type {ReadCluster, ReadFamily, ReadService} from './types';

/** What a Service asks for, as command lines print it. */
export const asksForWords = [
  'topology-mode-auto',
  'prefer-same-zone',
  'prefer-same-node',
  'internal-local',
  'nothing',
  'unknown',
] as const;

export type AsksFor = (typeof asksForWords)[number];

/** Whether the hints are as they should be, in the few words of the command line. */
export const shortVerdicts = [
  'agrees',
  'missing',
  'kept',
  'foreign',
  'not-asked',
  'cannot-tell',
] as const;

export type ShortVerdict = (typeof shortVerdicts)[number];

const short: Readonly<Record<Verdict, ShortVerdict>> = {
  set: 'agrees',
  refused: 'agrees',
  local: 'agrees',
  missing: 'missing',
  partial: 'missing',
  kept: 'kept',
  outdated: 'kept',
  different: 'kept',
  foreign: 'foreign',
  leftover: 'foreign',
  none: 'not-asked',
  headless: 'cannot-tell',
  names: 'cannot-tell',
  nobody: 'cannot-tell',
  unread: 'cannot-tell',
  'no-nodes': 'cannot-tell',
  unplaced: 'cannot-tell',
};

/** What a Service comes to, in one level. */
export interface ServiceReport {
  /** `namespace/name`. */
  readonly service: string;
  /** Only where the endpoints of its ports differ. */
  readonly port?: string;
  readonly asksFor: AsksFor;
  readonly verdict: ShortVerdict;
  readonly ready: number;
  readonly crossingShare: {readonly certain: number; readonly unknown: number};
  readonly busiestPod: number;
  /** Worked out when it is asked for. */
  readonly culprits: () => readonly Culprit[];
  /** Absent: there are no endpoints to look at. */
  readonly examination?: Examination;
}

/** The lab has as many columns; the report does not look at it. */
const NO_LAB = 0;

const DIGITS = 12;

/** Sums of thirds and ninths lose their last digits. */
const tidy = (value: number) => Number(value.toFixed(DIGITS));

/** What a Service asks for; nobody knows of one that is not in the text. */
export function asksFor({isRead, routing}: ReadService): AsksFor {
  if (!isRead) return 'unknown';
  const {mode} = routingReason(routing);
  return mode === 'none' ? 'nothing' : mode;
}

/** `namespace/name`. */
export function fullName({namespace, name}: Pick<ReadService, 'namespace' | 'name'>): string {
  return `${namespace}/${name}`;
}

/**
 * A Service for one type of address and, where they differ, one port.
 *
 * @param family absent: the text holds no slice of the Service, so nothing is known of where it runs.
 * @example serviceReport(cluster, {service, family}).crossingShare // {certain: 0.5, unknown: 0.25}
 */
export function serviceReport(
  cluster: ReadCluster,
  {
    service,
    family,
    port,
  }: {service: ReadService; family?: ReadFamily | undefined; port?: string | undefined},
): ServiceReport {
  const name = {service: fullName(service), ...(port !== undefined && {port})};
  const asked = asksFor(service);
  if (family === undefined) {
    const crossingShare = {certain: 0, unknown: 1};
    return {
      ...name,
      asksFor: asked,
      verdict: 'cannot-tell',
      ready: 0,
      crossingShare,
      busiestPod: 0,
      culprits: () => [],
    };
  }
  const examination = examine(cluster, {service, family, port}, NO_LAB);
  const {crossZoneShare, unknownShare, busiestPod} = examination.actual.traffic;
  return {
    ...name,
    asksFor: asked,
    verdict: short[examination.verdict],
    ready: examination.endpoints.ready,
    crossingShare: {certain: tidy(crossZoneShare), unknown: tidy(unknownShare)},
    busiestPod: tidy(busiestPod),
    culprits: () => culpritsIn(cluster, {service, family, port}, examination),
    examination,
  };
}

/** The type of address that counts where nobody says which: the first that has a ready endpoint. */
export function usualFamily({families}: ReadService): ReadFamily | undefined {
  return families.find(({slices}) => readyCount(slices) > 0) ?? families[0];
}

/**
 * All Services of a cluster, in the order of their names; one whose ports differ stands there for each.
 *
 * @example clusterReports(cluster)[0]?.service // 'shop/orders'
 */
export function clusterReports(cluster: ReadCluster): readonly ServiceReport[] {
  return cluster.services.flatMap((service) => {
    const family = usualFamily(service);
    const ports = family?.ports ?? [];
    if (ports.length === 0) return [serviceReport(cluster, {service, family})];
    return ports.map((port) => serviceReport(cluster, {service, family, port}));
  });
}
