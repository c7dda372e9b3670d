import type {ZoneNumbers} from './types';
import {addTo, byName} from './zoneNumbers';

/** Whole endpoints that zones hand over to zones. */
export interface MovePlan {
  readonly giving: ZoneNumbers;
  readonly receiving: ZoneNumbers;
}

interface Balance {
  readonly zone: string;
  left: number;
}

/** The first of the largest; balances come in the order of names, so among equals the lowest name wins. */
function largest(balances: readonly Balance[]): Balance | undefined {
  let found: Balance | undefined;
  for (const balance of balances) {
    if (balance.left > (found?.left ?? 0)) found = balance;
  }
  return found;
}

function balancesOf(desired: ZoneNumbers, surplus: (zone: string, wish: number) => number) {
  return [...desired]
    .map(([zone, wish]): Balance => ({zone, left: surplus(zone, wish)}))
    .filter(({left}) => left > 0)
    .sort((a, b) => byName(a.zone, b.zone));
}

function isWorthIt(give: number, need: number): boolean {
  return (give >= 1 || need >= 1) && give >= 0.5 && need >= 0.5;
}

/**
 * How many endpoints each zone gives away and receives, one by one from the zone with most to spare to the zone in
 * most need. A zone keeps an endpoint rather than give it for a small gain.
 *
 * @param desired endpoints that each zone should be hinted.
 * @param have endpoints that each zone is hinted; zones that are not in `desired` neither give nor receive.
 * @see getGivingAndReceivingZones in kubernetes/endpointslice topologycache/utils.go
 * @example planMoves(new Map([['a', 2], ['b', 2]]), new Map([['a', 4]])) // giving a: 2, receiving b: 2
 */
export function planMoves(desired: ZoneNumbers, have: ZoneNumbers): MovePlan {
  const givers = balancesOf(desired, (zone, wish) => (have.get(zone) ?? 0) - wish);
  const takers = balancesOf(desired, (zone, wish) => wish - (have.get(zone) ?? 0));
  const giving = new Map<string, number>();
  const receiving = new Map<string, number>();
  for (;;) {
    const [giver, taker] = [largest(givers), largest(takers)];
    if (!giver || !taker || !isWorthIt(giver.left, taker.left)) return {giving, receiving};
    addTo(giving, giver.zone, 1);
    addTo(receiving, taker.zone, 1);
    giver.left -= 1;
    taker.left -= 1;
  }
}
