import {locality, type Locality, type LocalityInput, type ReadyEndpoints} from '../locality';
import {byName, sum} from '../zoneNumbers';
import {changed, countsByZone} from './place';

/**
 * Which pod goes first. A ReplicaSet never looks at zones: it prefers the node with most of its pods (`fullest-node`)
 * and is otherwise free. `fullest-zone` is the best that can happen to a spread, `{drain}` the worst: one zone loses all its
 * pods before the others lose any.
 */
export type RemovalOrder = 'fullest-zone' | 'fullest-node' | {readonly drain: string};

export interface ScaleInState extends Locality {
  readonly replicas: number;
  /** Where the last pod went from; undefined in the first state. */
  readonly removedFrom?: Omit<ReadyEndpoints, 'count'>;
  readonly input: LocalityInput;
}

type Rank = (place: ReadyEndpoints) => number;

function ranksOf(order: RemovalOrder, endpoints: readonly ReadyEndpoints[]): readonly Rank[] {
  const byZone = countsByZone(endpoints);
  const inZone: Rank = ({zone}) => byZone.get(zone ?? '') ?? 0;
  const onNode: Rank = ({count}) => count;
  if (order === 'fullest-node') return [onNode];
  if (order === 'fullest-zone') return [inZone, onNode];
  return [({zone}) => (zone === order.drain ? 1 : 0), inZone, onNode];
}

/** The highest rank first, then the names. */
function nextToGo(endpoints: readonly ReadyEndpoints[], order: RemovalOrder) {
  const ranks = ranksOf(order, endpoints);
  const compare = (a: ReadyEndpoints, b: ReadyEndpoints): number => {
    for (const rank of ranks) if (rank(a) !== rank(b)) return rank(b) - rank(a);
    return byName(a.zone ?? '', b.zone ?? '') || byName(a.node ?? '', b.node ?? '');
  };
  return endpoints.filter(({count}) => count > 0).sort(compare)[0];
}

function replicasOf({endpoints}: LocalityInput): number {
  return sum(endpoints.map(({count}) => count));
}

/**
 * What scaling in does, one pod at a time: when hints go, and which zones empty first.
 *
 * @param to replicas to end with, a whole number from 0; above what there is nothing happens.
 * @returns a state for every count, from what there is down to `to`.
 * @example scaleIn(six, {to: 4, order: 'fullest-zone'}).map(({hints}) => hints.kind) // ['set', 'refused', 'refused']
 */
export function scaleIn(
  input: LocalityInput,
  {to, order}: {readonly to: number; readonly order: RemovalOrder},
): readonly ScaleInState[] {
  let now = input;
  const states: ScaleInState[] = [{...locality(now), replicas: replicasOf(now), input: now}];
  for (let replicas = replicasOf(input) - 1; replicas >= to; replicas -= 1) {
    const place = nextToGo(now.endpoints, order);
    if (place === undefined) break;
    now = {...now, endpoints: changed(now.endpoints, place, -1)};
    const {zone, node = null} = place;
    states.push({...locality(now), replicas, removedFrom: {zone, node}, input: now});
  }
  return states;
}
