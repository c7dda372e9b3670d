import {breakEvenAnswer, scenarioAnswer} from '../../../scripts/estimate/answer';
import {localityAnswer} from '../../../scripts/locality/answer';
import {defaultScenario, noOwnFigures} from '../../../src/data/scenarioFields';
import type {OwnFigures, PathId, Scenario} from '../../../src/data/types';
import type {LocalityInput} from '../../../src/model/locality/locality';
import type {Choices} from '../../../src/readers/measurement/choices';

export {latencyFigures} from '../../../src/data/latency';
export {modelConstants} from '../../../src/data/modelConstants';
export {pricesAsOf, ratesOf, regionIds, regionPrices} from '../../../src/data/prices';
export {defaultScenario} from '../../../src/data/scenarioFields';
export {pathIds} from '../../../src/data/types';
export type {OwnFigures, PathId, Scenario} from '../../../src/data/types';
export type {LocalityInput} from '../../../src/model/locality/locality';

/** A scenario, as far as it differs from the default, with own prices and latencies where there are some. */
export type Given = Partial<Scenario> & {readonly own?: Partial<OwnFigures>};

const requestOf = ({own, ...chosen}: Given) => ({
  scenario: {...defaultScenario, ...chosen},
  own: {...noOwnFigures, ...own},
});

/**
 * What every path costs a month and adds in milliseconds, at list prices where no own ones are given.
 *
 * @returns money in the currency of the Region; `null` stands for what is not known.
 * @throws RangeError for a Region without prices.
 * @example estimate({trafficGb: 10240}).paths[0]?.monthlyCost // 136.53333333333333
 */
export function estimate(given: Given = {}) {
  return scenarioAnswer(requestOf(given));
}

/**
 * The traffic at which two paths cost the same, in GB of 2^30 bytes a month.
 *
 * @returns ascending; several where prices have steps, none where the paths never cost the same; `null` where a price is not known.
 * @example breakEven('alb-ip', 'clusterip') // [3079.6875]
 */
export function breakEven(a: PathId, b: PathId, given: Given = {}): readonly number[] | null {
  return breakEvenAnswer(requestOf(given), `${a},${b}`).breakEvenGb;
}

/**
 * Whether Kubernetes sets hints for a Service, or why not, and how much of its traffic crosses zones.
 *
 * @example
 * const nodes = ['a', 'b'].map((zone) => ({zone, allocatableCpuMilli: 3920, ready: true, labels: []}));
 * locality({mode: 'topology-mode-auto', nodes, endpoints: [{zone: 'a', count: 4}]}).crossZoneShare // 0.5
 */
export function locality(input: LocalityInput) {
  return localityAnswer(input);
}

/**
 * Reads what was measured: a bill, an export, a query result, flow logs or metrics, packed or not.
 *
 * @param files - Blobs with their names; `new Blob([text])` for text.
 * @param choices - What the text does not tell.
 * @returns GB that cross zones, a month, with what was read and left out.
 * @throws Error in one line that says what cannot be used, and what can.
 * @example (await measure([{name: 'bill.csv', blob: new Blob([csv])}])).crossedGbPerMonth
 */
export async function measure(
  files: readonly {readonly name: string; readonly blob: Blob}[],
  choices: Choices = {},
) {
  const {measured} = await import('../../../scripts/measure/measured');
  return measured(files, choices);
}
