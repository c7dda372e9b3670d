import {defaultScenario, noOwnFigures} from '../../src/data/scenarioFields';
import type {OwnFigures, Scenario} from '../../src/data/types';
import {jsonReader} from '../input/jsonReader';
import {estimateSchema} from '../schema/estimateSchema';

/** A scenario with what the caller brings along. */
export interface Request {
  readonly scenario: Scenario;
  readonly own: OwnFigures;
}

type Given = Partial<Scenario> & {readonly own?: Partial<OwnFigures>};

const read = jsonReader<Given>(
  {...estimateSchema(), $ref: '#/definitions/request'},
  {field: 'scenario', allowed: 'a JSON object such as {"trafficGb": 10240}'},
);

/**
 * Reads a request strictly, by the schema that is published: every field known, of the right type and within its bounds.
 *
 * @param json an object with any of the scenario's fields, the others take their defaults; `own` may hold the caller's own
 *   prices and latency measurements.
 * @throws InputError naming the field, its value and what is allowed.
 * @example readRequest('{"azCount": 2, "own": {"rates": {"albHour": 0.02}}}').scenario.azCount // 2
 */
export function readRequest(json: string): Request {
  const {own, ...chosen} = read(json);
  return {scenario: {...defaultScenario, ...chosen}, own: {...noOwnFigures, ...own}};
}
