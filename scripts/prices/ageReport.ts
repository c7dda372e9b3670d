import type {ListPrice} from '../../src/data/prices';
import {priceAgeLimitDays} from '../../src/data/prices/ageLimit';
import type {PriceId} from '../../src/data/types';
import {daysBetween} from './days';
import type {PriceData} from './priceData';

/** After this many days a price is worth a warning. */
const warningAgeDays = 90;

export interface AgeReport {
  /** Prices that are too old, or excuses that do not hold. */
  readonly failures: readonly string[];
  readonly warnings: readonly string[];
  /** Prices known to be old. */
  readonly known: readonly string[];
  readonly count: number;
}

interface Excuse {
  readonly reason: string;
  readonly lookedOn: string;
}

type Kind = 'failures' | 'warnings' | 'known';
type Verdict = {readonly kind: 'fresh'} | {readonly kind: Kind; readonly text: string};

function ageOf({asOf}: ListPrice, today: string) {
  const days = asOf === undefined ? Infinity : daysBetween(asOf, today);
  return {days, text: asOf === undefined ? 'undated' : `of ${asOf}, ${days} days old`};
}

function verdictOnOld(text: string, excuse: Excuse | undefined, today: string): Verdict {
  if (excuse === undefined) {
    return {kind: 'failures', text: `${text}: run prices:refresh`};
  }
  const {reason, lookedOn} = excuse;
  const since = daysBetween(lookedOn, today);
  const excused = `${text}, last looked for on ${lookedOn}: ${reason}`;
  return since > priceAgeLimitDays
    ? {kind: 'failures', text: `${excused} That search is ${since} days old: look again`}
    : {kind: 'known', text: excused};
}

function verdictOn(price: ListPrice, excuse: Excuse | undefined, today: string): Verdict {
  const {days, text} = ageOf(price, today);
  if (days < 0) return {kind: 'failures', text: `${text}: that day is to come`};
  if (days > priceAgeLimitDays) return verdictOnOld(text, excuse, today);
  if (excuse !== undefined) {
    return {kind: 'failures', text: `${text}: take it out of agedPrices.json`};
  }
  return days > warningAgeDays ? {kind: 'warnings', text} : {kind: 'fresh'};
}

function excusesIn({aged}: PriceData): ReadonlyMap<string, Excuse> {
  return new Map(
    aged.flatMap(({reason, lookedOn, prices}) =>
      Object.entries(prices).flatMap(([region, ids]) =>
        ids.map((id) => [`${region} ${id}`, {reason, lookedOn}] as const),
      ),
    ),
  );
}

/**
 * How old the prices are on a day. Older than 180 days, or undated, is a failure, unless
 * `agedPrices.json` says since when nothing newer could be found; that excuse lasts 180 days.
 *
 * @param today - ISO day; the data itself knows no clock.
 */
export function reportAge(data: PriceData, today: string): AgeReport {
  const excuses = excusesIn(data);
  const prices = Object.entries(data.regions).flatMap(([region, {prices: known}]) =>
    (Object.entries(known) as [PriceId, ListPrice][]).map(([id, price]) => ({
      name: `${region} ${id}`,
      price,
    })),
  );
  const names = new Set(prices.map(({name}) => name));
  const verdicts = prices.map(({name, price}) => ({
    name,
    verdict: verdictOn(price, excuses.get(name), today),
  }));
  const linesOf = (kind: Kind) =>
    verdicts.flatMap(({name, verdict}) =>
      verdict.kind === kind ? [`${name}: ${verdict.text}`] : [],
    );
  const pointless = [...excuses.keys()]
    .filter((name) => !names.has(name))
    .map((name) => `${name}: there is no such price; take it out of agedPrices.json`);
  return {
    failures: [...linesOf('failures'), ...pointless],
    warnings: linesOf('warnings'),
    known: linesOf('known'),
    count: prices.length,
  };
}
