import {ownLatencyBounds, ownRateBounds} from '../../src/data/scenarioFields';
import {figureIds, priceIds, type OwnFigures, type OwnLatency} from '../../src/data/types';
import {InputError} from '../input/inputError';
import {isObject, shown} from '../input/json';

const percentiles = ['p50', 'p99'] as const;

function readObject<Key extends string>(
  field: string,
  value: unknown,
  keys: readonly Key[],
): readonly (readonly [Key, unknown])[] {
  if (!isObject(value)) {
    throw new InputError({field, got: shown(value), allowed: `an object with ${keys.join(', ')}`});
  }
  return Object.entries(value).map(([name, inner]) => {
    const key = keys.find((known) => known === name);
    if (key === undefined) {
      throw new InputError({
        field: `${field}.${name}`,
        got: 'unknown field',
        allowed: keys.join(', '),
      });
    }
    return [key, inner];
  });
}

function readNumber(
  field: string,
  value: unknown,
  {min, max}: {readonly min: number; readonly max: number},
): number {
  if (typeof value === 'number' && value >= min && value <= max) return value;
  throw new InputError({field, got: shown(value), allowed: `a number from ${min} to ${max}`});
}

function readRates(value: unknown): OwnFigures['rates'] {
  const entries = readObject('own.rates', value, priceIds).map(([id, rate]) => [
    id,
    readNumber(`own.rates.${id}`, rate, ownRateBounds),
  ]);
  return Object.fromEntries(entries) as OwnFigures['rates'];
}

function readLatency(field: string, value: unknown): OwnLatency {
  const entries = readObject(field, value, percentiles).map(([stat, ms]) => [
    stat,
    readNumber(`${field}.${stat}`, ms, ownLatencyBounds),
  ]);
  return Object.fromEntries(entries) as OwnLatency;
}

function readLatencies(value: unknown): OwnFigures['latencyMs'] {
  const entries = readObject('own.latencyMs', value, figureIds).map(([id, latency]) => [
    id,
    readLatency(`own.latencyMs.${id}`, latency),
  ]);
  return Object.fromEntries(entries) as OwnFigures['latencyMs'];
}

/**
 * Reads own prices and own latency measurements strictly.
 *
 * @param value what stands under `own`.
 * @throws InputError naming the field, its value and what is allowed.
 * @example readOwnFigures({rates: {albHour: 0.02}}).rates.albHour // 0.02
 */
export function readOwnFigures(value: unknown): OwnFigures {
  const parts = Object.fromEntries(readObject('own', value, ['rates', 'latencyMs']));
  return {
    rates: parts.rates === undefined ? {} : readRates(parts.rates),
    latencyMs: parts.latencyMs === undefined ? {} : readLatencies(parts.latencyMs),
  };
}
