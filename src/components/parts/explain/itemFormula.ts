import {translate} from '@docusaurus/Translate';
import type {Currency} from '@site/src/data/types';
import type {CapacityDimension, Factors} from '@site/src/model/types';
import type {Format} from '@site/src/words/format/createFormat';

const MILLION = 1e6;

const dimensions: Readonly<Record<CapacityDimension, () => string>> = {
  newConnections: () =>
    translate({id: 'formula.dimension.newConnections', message: 'new connections'}),
  activeConnections: () =>
    translate({id: 'formula.dimension.activeConnections', message: 'open connections'}),
  processedBytes: () =>
    translate({id: 'formula.dimension.processedBytes', message: 'processed bytes'}),
  ruleEvaluations: () =>
    translate({id: 'formula.dimension.ruleEvaluations', message: 'rule evaluations'}),
};

type FactorsOf<Kind extends Factors['kind']> = Extract<Factors, {kind: Kind}>;

/** How numbers and prices are printed. */
interface Print {
  readonly number: Format['number'];
  readonly price: (amount: number | undefined) => string;
}

function transfer({gb, crossings, ends, priceAtEachEnd}: FactorsOf<'transfer'>, print: Print) {
  const values = {
    gb: print.number(gb),
    crossings: print.number(crossings, 3),
    price: print.price(priceAtEachEnd),
  };
  return ends === 2
    ? translate(
        {
          id: 'formula.transfer.both',
          message: '{gb} GB × {crossings} crossings per GB; {price} at each of two ends',
        },
        values,
      )
    : translate(
        {
          id: 'formula.transfer.one',
          message: '{gb} GB × {crossings} crossings per GB; {price} at one account’s end',
        },
        values,
      );
}

function compute({resource, amount, hours, instanceHour}: FactorsOf<'compute'>, print: Print) {
  const values = {
    amount: print.number(amount),
    hours: print.number(hours),
    price: print.price(instanceHour),
  };
  return resource === 'cpu'
    ? translate(
        {
          id: 'formula.proxyCpu',
          message: '{amount} vCPU × {hours} hours; CPU’s share of an m6i.large at {price}',
        },
        values,
      )
    : translate(
        {
          id: 'formula.proxyMemory',
          message: '{amount} GiB × {hours} hours; memory’s share of an m6i.large at {price}',
        },
        values,
      );
}

function hours({count, hours: perMonth}: FactorsOf<'hours'>, {number}: Print): string {
  return translate(
    {id: 'formula.hours', message: '{count} × {hours} hours in a month'},
    {count: number(count), hours: number(perMonth)},
  );
}

function zoneHours(
  {count, zones, hours: perMonth}: FactorsOf<'zone-hours'>,
  {number}: Print,
): string {
  return translate(
    {id: 'formula.zoneHours', message: '{count} × {zones} zones × {hours} hours in a month'},
    {count: number(count), zones: number(zones), hours: number(perMonth)},
  );
}

function capacity(
  {units, hours: perMonth, deciding}: FactorsOf<'capacity'>,
  {number}: Print,
): string {
  return translate(
    {
      id: 'formula.capacity',
      message: '{units} units on average × {hours} hours; {dimension} decide',
    },
    {units: number(units), hours: number(perMonth), dimension: dimensions[deciding]()},
  );
}

function requests({requests: all, free}: FactorsOf<'requests'>, {number}: Print): string {
  return translate(
    {
      id: 'formula.latticeRequests',
      message: '{requests} million requests; {free} million are free',
    },
    {requests: number(all / MILLION), free: number(free / MILLION)},
  );
}

function sentenceOf(factors: Factors, print: Print): string {
  switch (factors.kind) {
    case 'transfer':
      return transfer(factors, print);
    case 'hours':
      return hours(factors, print);
    case 'zone-hours':
      return zoneHours(factors, print);
    case 'capacity':
      return capacity(factors, print);
    case 'data':
      return translate({
        id: 'formula.latticeData',
        message: 'transfer between zones is included',
      });
    case 'requests':
      return requests(factors, print);
    case 'compute':
      return compute(factors, print);
    case 'hosted-zones':
      return translate({id: 'formula.hostedZone', message: 'one zone; alias queries are free'});
  }
}

/** How a line's quantity comes about, in words: the factors that the model multiplied, and nothing worked out anew. */
export function itemFormula(factors: Factors, currency: Currency, format: Format): string {
  return sentenceOf(factors, {
    number: format.number,
    price: (amount) =>
      amount === undefined
        ? translate({id: 'formula.unknownPrice', message: 'an unknown price'})
        : format.unitPrice(amount, currency),
  });
}
