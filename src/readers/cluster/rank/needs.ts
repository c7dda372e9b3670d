import {routingFacts} from '@site/src/data/facts/routing';
import {clientShares} from '@site/src/model/locality/clients';
import {isReady} from '@site/src/model/locality/zoneNumbers';
import type {ReadEndpoint} from '../types';
import {viewOf} from '../view';
import {expectedOf, field, LITTLE, moneyOf, tidy, type Outcome, type Subject} from './outcome';
import type {RankNeed} from './types';

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

/** What a ready pod in every zone that asks would keep in the zone, on top of the field. */
export function podsNeed(subject: Subject, after: Outcome, gb: number | null): readonly RankNeed[] {
  const zones = emptyZones(subject);
  if (zones.length === 0 || after.certain < LITTLE) return [];
  const share = after.certain - expectedOf(subject, field, zones.map(inZone)).certain;
  if (share < LITTLE) return [];
  const saves = moneyOf(subject.context, gb === null ? null : share * gb);
  return [{kind: 'pods', zones, share: tidy(share), saves}];
}

/** More names make no better sentence. */
const MOST_NODES = 5;

/** A zone label on nodes without one, where what their requests cross is unknown. */
export function labelsNeed({context: {cluster}}: Subject, now: Outcome): readonly RankNeed[] {
  const bare = viewOf(cluster).workers.filter(({zone}) => zone === null);
  if (bare.length === 0 || now.most - now.certain < LITTLE) return [];
  const nodes = bare.slice(0, MOST_NODES).map(({name}) => name);
  return [{kind: 'labels', nodes, count: bare.length}];
}

/** From here on an endpoint carries more than the controller's own safeguard would allow. */
const OVERLOAD = 1 + routingFacts.topologyOverloadThreshold.value / 100;

/** Pods where the callers are, where the busiest would carry too much of them. */
export function spreadNeed(after: Outcome, now: Outcome): readonly RankNeed[] {
  const isWorse = after.busiestPod > Math.max(OVERLOAD, now.busiestPod) + LITTLE;
  return isWorse ? [{kind: 'spread', load: tidy(after.busiestPod)}] : [];
}
