import {defaultScenario, noOwnFigures} from '../../../src/data/scenarioFields';
import type {Scenario} from '../../../src/data/types';
import {PIN_KEY, pinText} from '../../../src/scenario/pins';

const changes: readonly Partial<Scenario>[] = [
  {azCount: 2},
  {trafficGb: 1024},
  {zoneLocalShare: 0.7},
];

/** A query that pins three scenarios, as a link does. */
export function threePins(): string {
  const query = new URLSearchParams();
  for (const change of changes) {
    const scenario = {...defaultScenario, ...change};
    query.append(PIN_KEY, pinText({scenario, own: noOwnFigures}));
  }
  return `?${query}`;
}
