import type {ReactNode} from 'react';
import {facts, type FactId} from '@site/src/data/facts';
import type {ProseFact} from '@site/src/data/facts/types';
import {latencyFigures} from '@site/src/data/latency';
import {regionPrices, type RegionId} from '@site/src/data/prices';
import {defaultScenario, numberBounds} from '@site/src/data/scenarioFields';
import type {
  FigureId,
  LatencyFigure,
  LatencyRange,
  PathId,
  Percentile,
  PriceId,
  Scenario,
} from '@site/src/data/types';
import {breakEvenGb} from '@site/src/model/breakEven';
import {estimateOf, type Estimate} from '../parts/estimate/estimateOf';
import {useFormat} from '@site/src/words/format/useFormat';
import styles from './styles.module.css';

export {ForVersion, InVersion} from './ForVersion';
export {RefusedReplicas, SafeReplicas} from './replicas';

/** Units that need no word after the number. */
const BARE_UNITS: readonly string[] = ['count', 'version'];

function Value({children}: {readonly children: ReactNode}): ReactNode {
  return <span className={styles.value}>{children}</span>;
}

/**
 * A registered fact with its unit.
 *
 * @example <Fact id="ztunnelMemory" /> // 12 MB
 */
export function Fact({id}: {readonly id: FactId}): ReactNode {
  const format = useFormat();
  const {value, unit}: ProseFact = facts[id];
  if (unit === 'date') return <Value>{format.date(String(value))}</Value>;
  const text = typeof value === 'number' ? format.number(value, 6) : value;
  if (unit === 'percent') return <Value>{text}%</Value>;
  return <Value>{BARE_UNITS.includes(unit) ? text : `${text} ${format.unit(unit)}`}</Value>;
}

/**
 * A list price.
 *
 * @param times multiplies it: 2 for a transfer that is billed at both ends.
 * @throws RangeError when the price is not known in the Region: prose must not state it then.
 * @example <Price id="interAzPerGbEachSide" times={2} /> // $0.02
 */
export function Price({
  id,
  region = 'us-east-1',
  times = 1,
}: {
  readonly id: PriceId;
  readonly region?: RegionId;
  readonly times?: number;
}): ReactNode {
  const format = useFormat();
  const {prices, currency} = regionPrices(region);
  const price = prices[id];
  if (price === undefined) throw new RangeError(`The price ${id} is not known in ${region}`);
  const amount = price.value * times;
  // A multiple that reaches whole units is an amount of money, not a price with its last digit.
  const text = times !== 1 && amount >= 1 ? format.money : format.unitPrice;
  return <Value>{text(amount, currency)}</Value>;
}

/**
 * What a path costs per month at list prices: at the default scenario, or with some fields set.
 *
 * @param minus a path to subtract: prints the difference.
 * @param minusWith fields that are set otherwise for the path that is subtracted.
 * @throws RangeError when a price is not known in the Region.
 * @example <Cost path="clusterip" with={{trafficGb: 1024}} /> // $13.65
 */
export function Cost({
  path,
  minus,
  with: fields = {},
  minusWith = {},
}: {
  readonly path: PathId;
  readonly minus?: PathId;
  readonly with?: Partial<Scenario>;
  readonly minusWith?: Partial<Scenario>;
}): ReactNode {
  const format = useFormat();
  const estimate = estimateOf({...defaultScenario, ...fields});
  const other = estimateOf({...defaultScenario, ...fields, ...minusWith});
  const known = (id: PathId, of: Estimate): number => {
    const cost = of.costOf(id).monthlyCost;
    if (cost === undefined) throw new RangeError(`The cost of ${id} is not known`);
    return cost;
  };
  const amount = known(path, estimate) - (minus === undefined ? 0 : known(minus, other));
  return <Value>{format.money(amount, estimate.region.currency)}</Value>;
}

/**
 * Traffic from which two paths change places, at the default scenario.
 *
 * @throws RangeError when the two never cost the same.
 * @example <BreakEven a="alb-ip" b="clusterip" /> // 3,080 GB
 */
export function BreakEven({a, b}: {readonly a: PathId; readonly b: PathId}): ReactNode {
  const format = useFormat();
  const {input} = estimateOf(defaultScenario);
  const first = breakEvenGb({a, b, input, maxTrafficGb: numberBounds.trafficGb.max})?.[0];
  if (first === undefined) throw new RangeError(`${a} and ${b} never cost the same`);
  return <Value>{format.number(first, 0)} GB</Value>;
}

/**
 * A latency figure.
 *
 * @throws RangeError when the figure has no such percentile.
 * @example <Latency figure="istioSidecar" stat="p99" at="typical" /> // 0.88 ms
 */
export function Latency({
  figure,
  stat,
  at = 'typical',
}: {
  readonly figure: FigureId;
  readonly stat: Percentile | 'p90';
  readonly at?: keyof LatencyRange;
}): ReactNode {
  const format = useFormat();
  const known: LatencyFigure = latencyFigures[figure];
  const range = known[stat];
  if (range === undefined) throw new RangeError(`${figure} has no ${stat}`);
  return <Value>{format.number(range[at], 3)} ms</Value>;
}
