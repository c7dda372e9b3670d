import {noOwnFigures} from '../data/scenarioFields';
import type {FigureId, OwnFigures, Percentile, PriceId} from '../data/types';
import {ownFiguresStore} from './ownFigures';
import {useStore} from './useStore';

/** A copy of the record with one value set, or taken out where it is undefined. */
function withValue<Key extends string, Value>(
  record: Readonly<Partial<Record<Key, Value>>>,
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  const {[key]: _, ...rest} = record;
  return value === undefined
    ? (rest as Partial<Record<Key, Value>>)
    : {...(rest as Partial<Record<Key, Value>>), [key]: value};
}

function setRate(id: PriceId, value: number | undefined): void {
  const {rates, latencyMs} = ownFiguresStore.getSnapshot();
  ownFiguresStore.replace({latencyMs, rates: withValue(rates, id, value)});
}

function setLatency(id: FigureId, stat: Percentile, value: number | undefined): void {
  const {rates, latencyMs} = ownFiguresStore.getSnapshot();
  const figure = withValue(latencyMs[id] ?? {}, stat, value);
  const kept = Object.keys(figure).length === 0 ? undefined : figure;
  ownFiguresStore.replace({rates, latencyMs: withValue(latencyMs, id, kept)});
}

function reset(): void {
  ownFiguresStore.replace(noOwnFigures);
}

/**
 * The reader's own prices and measurements, and how to change them; `undefined` returns to the list price or to our figure.
 */
export function useOwnFigures(): {
  readonly own: OwnFigures;
  readonly setRate: (id: PriceId, value: number | undefined) => void;
  readonly setLatency: (id: FigureId, stat: Percentile, value: number | undefined) => void;
  readonly reset: () => void;
} {
  const own = useStore(ownFiguresStore);
  return {own, setRate, setLatency, reset};
}
