import {noOwnFigures, ownLatencyBounds, ownRateBounds} from '../data/scenarioFields';
import {
  figureIds,
  priceIds,
  type FigureId,
  type OwnFigures,
  type Percentile,
  type PriceId,
} from '../data/types';
import {createStore} from './store';

const RATE = 'rate.';
const LATENCY = 'ms.';
const percentiles = ['p50', 'p99'] as const;

/** Everything that can be measured, in the order in which links list it. */
export const latencyIds: readonly (readonly [FigureId, Percentile])[] = figureIds.flatMap((id) =>
  percentiles.map((percentile) => [id, percentile] as const),
);

/** Name of the parameter of an own price. */
export function rateKey(id: PriceId): string {
  return `${RATE}${id}`;
}

/** Name of the parameter of an own measurement. */
export function latencyKey(id: FigureId, percentile: Percentile): string {
  return `${LATENCY}${id}.${percentile}`;
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** The number a parameter holds; undefined for what is missing, unreadable or out of bounds. */
function readNumber(params: URLSearchParams, key: string, {min, max}: Bounds): number | undefined {
  const text = params.get(key)?.trim();
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  return value >= min && value <= max ? value : undefined;
}

/** Whether a query parameter is an own price or an own measurement. */
export function isOwnKey(key: string): boolean {
  return key.startsWith(RATE) || key.startsWith(LATENCY);
}

/**
 * Reads the reader's own prices and measurements from a query string. Never throws: what is unknown, unreadable or out
 * of bounds is left out, and the list price or our figure holds.
 *
 * @example parseOwnFigures('?rate.albHour=0.02').rates.albHour // 0.02
 */
export function parseOwnFigures(search: string): OwnFigures {
  const params = new URLSearchParams(search);
  const rates = priceIds.flatMap((id) => {
    const value = readNumber(params, rateKey(id), ownRateBounds);
    return value === undefined ? [] : [[id, value]];
  });
  const latencies = figureIds.flatMap((id) => {
    const stats = percentiles.flatMap((stat) => {
      const value = readNumber(params, latencyKey(id, stat), ownLatencyBounds);
      return value === undefined ? [] : [[stat, value]];
    });
    return stats.length === 0 ? [] : [[id, Object.fromEntries(stats)]];
  });
  if (rates.length === 0 && latencies.length === 0) return noOwnFigures;
  return {
    rates: Object.fromEntries(rates) as OwnFigures['rates'],
    latencyMs: Object.fromEntries(latencies) as OwnFigures['latencyMs'],
  };
}

/**
 * The query parameters of own figures, in a stable order.
 *
 * @example ownFigureEntries({rates: {albHour: 0.02}, latencyMs: {}}) // [['rate.albHour', '0.02']]
 */
export function ownFigureEntries({
  rates,
  latencyMs,
}: OwnFigures): readonly (readonly [string, string])[] {
  const rateEntries = priceIds.flatMap((id) => {
    const value = rates[id];
    return value === undefined ? [] : [[rateKey(id), String(value)] as const];
  });
  const latencyEntries = figureIds.flatMap((id) =>
    percentiles.flatMap((stat) => {
      const value = latencyMs[id]?.[stat];
      return value === undefined ? [] : [[latencyKey(id, stat), String(value)] as const];
    }),
  );
  return [...rateEntries, ...latencyEntries];
}

/** The reader's own prices and measurements, shared by every component of the page. */
export const ownFiguresStore = createStore<OwnFigures>(
  noOwnFigures,
  (a, b) => String(ownFigureEntries(a)) === String(ownFigureEntries(b)),
);
