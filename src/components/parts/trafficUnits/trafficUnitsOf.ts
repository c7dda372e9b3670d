import {modelConstants} from '@site/src/data/modelConstants';
import {numberBounds} from '@site/src/data/scenarioFields';
import type {Scenario} from '@site/src/data/types';
import {mostIn, trafficGbOf, trafficIn, type TrafficUnit} from '@site/src/model/trafficUnits';
import {clampField} from '@site/src/scenario/codec';
import {withoutDust} from '@site/src/model/withoutDust';
import type {ExactBounds} from '../../ui/NumberField/parseExact';

/** A number that a field shows and changes. */
export interface Quantity {
  readonly value: number;
  readonly bounds: ExactBounds;
  readonly set: (value: number) => void;
  /** Notes what is set now; what comes back sets it again, without what converting loses. */
  readonly keep: () => () => void;
}

export interface TrafficUnits {
  /** The traffic in a unit; setting it sets the traffic of the scenario. */
  readonly quantity: (unit: TrafficUnit) => Quantity;
  /** Size of a request in KB as a factor of requests/s × size: setting it keeps the requests and moves the traffic. */
  readonly requestSize: Quantity;
}

/** The scenario's traffic in other units. */
export function trafficUnitsOf(
  scenario: Scenario,
  set: (change: Partial<Scenario>) => void,
): TrafficUnits {
  const {trafficGb, requestKb} = scenario;
  const context = {scenario, constants: modelConstants};
  const mostGb = numberBounds.trafficGb.max;
  const sizes = numberBounds.requestKb;
  const keep = () => () => set({trafficGb, requestKb});
  return {
    quantity: (unit) => ({
      value: withoutDust(trafficIn(unit, context)),
      bounds: {
        min: 0,
        max: mostIn(unit, mostGb, context),
        whole: false,
        ...(unit === 'tbPerMonth' && {bytes: 'TB' as const}),
      },
      set: (amount) =>
        set({trafficGb: clampField('trafficGb', trafficGbOf(unit, amount, context))}),
      keep,
    }),
    requestSize: {
      value: requestKb,
      bounds: {
        min: sizes.min,
        max: trafficGb === 0 ? sizes.max : Math.min(sizes.max, (requestKb * mostGb) / trafficGb),
        whole: false,
        bytes: 'KB',
      },
      set: (kb) =>
        set({requestKb: kb, trafficGb: clampField('trafficGb', (trafficGb * kb) / requestKb)}),
      keep,
    },
  };
}
