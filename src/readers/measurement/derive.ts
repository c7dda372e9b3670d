import type {Scenario} from '@site/src/data/types';
import {zoneBlindShare} from '@site/src/model/legs';

/**
 * All traffic, if the calls behind the bytes that crossed were zone-blind: an assumption.
 *
 * @param crossedGb GB a month, each byte once.
 * @returns GB a month; nothing over one zone, where no byte can cross.
 * @example trafficIfZoneBlind(6826.67, defaultScenario) // 10240, as 2/3 cross over three zones
 */
export function trafficIfZoneBlind(crossedGb: number, scenario: Scenario): number | undefined {
  const crossing = zoneBlindShare(scenario);
  return crossing === 0 ? undefined : crossedGb / crossing;
}

/**
 * The share that stays in its zone, out of what crosses and all there is.
 *
 * @param crossed in the unit of `all`.
 * @returns 0 to 1; nothing where there is no traffic, or more crosses than there is.
 * @example shareKept(512, 10240) // 0.95
 */
export function shareKept(crossed: number, all: number): number | undefined {
  return all > 0 && crossed <= all ? 1 - crossed / all : undefined;
}
