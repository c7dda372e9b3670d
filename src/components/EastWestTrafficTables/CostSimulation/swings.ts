import {translate} from '@docusaurus/Translate';
import {numberFields, sensitivityRange} from '@site/src/data/scenarioFields';
import type {PathId} from '@site/src/data/types';
import {sensitivity, type Swing} from '@site/src/model/sensitivity';
import {estimateOf, type Estimate} from '../../parts/estimate/estimateOf';
import type {Format} from '@site/src/words/format/createFormat';
import {fieldInWords} from '@site/src/words/fieldInWords';

/** What each input does to the cost of a path, the strongest first; empty where its price is unknown. */
export function swingsOf(path: PathId, {input, scenario}: Estimate): readonly Swing[] {
  const ranges = numberFields.map((field) => ({
    field,
    ...sensitivityRange(field, scenario[field]),
  }));
  return sensitivity({path, input, ranges}) ?? [];
}

/** Costs of all bars lie between these two. */
export function extent(swings: readonly Swing[]): readonly [number, number] {
  const costs = swings.flatMap(({costAtLow, costAtHigh}) => [costAtLow, costAtHigh]);
  return [Math.min(...costs), Math.max(...costs)];
}

export const swingEnds = ['low', 'high'] as const;
export type SwingEnd = (typeof swingEnds)[number];

/** What the model says where the input is moved to one end of its bar. */
export function estimateAt(swing: Swing, end: SwingEnd, {scenario, own}: Estimate): Estimate {
  return estimateOf({...scenario, [swing.field]: swing[end]}, own);
}

/** One end of a bar in words: what the path costs there, and at which value of the input. */
export function endText(swing: Swing, end: SwingEnd, estimate: Estimate, format: Format): string {
  const cost = end === 'low' ? swing.costAtLow : swing.costAtHigh;
  return translate(
    {id: 'sensitivity.end', message: '{cost} at {value}'},
    {
      cost: format.money(cost, estimate.region.currency),
      value: fieldInWords(swing.field, format)(swing[end]),
    },
  );
}
