import {translate} from '@docusaurus/Translate';
import type {PathId} from '@site/src/data/types';
import {billedCrossings} from '@site/src/model/crossings';
import {
  decidingDimension,
  lcuDimensions,
  nlcuDimensions,
  type CapacityDimension,
} from '@site/src/model/lineItems/loadBalancers';
import {requestsPerMonth} from '@site/src/model/quantities';
import type {LineItem, LineItemId} from '@site/src/model/types';
import type {Estimate} from '../estimate/estimateOf';
import type {Format} from '@site/src/words/format/createFormat';

interface FormulaInput {
  readonly item: LineItem;
  readonly path: PathId;
  readonly estimate: Estimate;
  readonly format: Format;
}

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

function unknownPrice(): string {
  return translate({id: 'formula.unknownPrice', message: 'an unknown price'});
}

function transfer({path, estimate, format}: FormulaInput): string {
  const {scenario, input, region} = estimate;
  const values = {
    gb: format.number(scenario.trafficGb),
    crossings: format.number(billedCrossings(path, scenario), 3),
    price:
      input.rates.interAzPerGbEachSide === undefined
        ? unknownPrice()
        : format.unitPrice(input.rates.interAzPerGbEachSide, region.currency),
  };
  return scenario.billing === 'both-ends'
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

function hours(count: number, {estimate, format}: FormulaInput): string {
  return translate(
    {id: 'formula.hours', message: '{count} × {hours} hours in a month'},
    {count: format.number(count), hours: format.number(estimate.input.constants.hoursPerMonth)},
  );
}

function capacity(deciding: CapacityDimension, {item, estimate, format}: FormulaInput): string {
  const perMonth = estimate.input.constants.hoursPerMonth;
  return translate(
    {
      id: 'formula.capacity',
      message: '{units} units on average × {hours} hours; {dimension} decide',
    },
    {
      units: format.number(item.quantity / perMonth),
      hours: format.number(perMonth),
      dimension: dimensions[deciding](),
    },
  );
}

function latticeRequests({estimate, format}: FormulaInput): string {
  const {scenario, input} = estimate;
  const free =
    input.constants.latticeFreeRequestsPerServiceHour *
    input.constants.hoursPerMonth *
    scenario.services;
  return translate(
    {
      id: 'formula.latticeRequests',
      message: '{requests} million requests, of which {free} million are free',
    },
    {
      requests: format.number(requestsPerMonth(scenario) / MILLION),
      free: format.number(free / MILLION),
    },
  );
}

function proxy({item, estimate, format}: FormulaInput): string {
  const {constants, rates} = estimate.input;
  const values = {
    amount: format.number(item.quantity / constants.hoursPerMonth),
    hours: format.number(constants.hoursPerMonth),
    price:
      rates.m6iLargeHour === undefined
        ? unknownPrice()
        : format.unitPrice(rates.m6iLargeHour, estimate.region.currency),
  };
  return item.id === 'proxy-cpu'
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

const formulas: Readonly<Record<LineItemId, (input: FormulaInput) => string>> = {
  'inter-az-transfer': transfer,
  'alb-hours': (input) => hours(input.estimate.scenario.loadBalancers, input),
  'alb-lcu': (input) => capacity(decidingDimension(lcuDimensions(input.estimate.input)), input),
  'nlb-hours': (input) =>
    hours(input.item.quantity / input.estimate.input.constants.hoursPerMonth, input),
  'nlb-nlcu': (input) => capacity(decidingDimension(nlcuDimensions(input.estimate.input)), input),
  'apiserver-nlb-hours': (input) => hours(input.estimate.scenario.clusters, input),
  'hosted-zone': () =>
    translate({id: 'formula.hostedZone', message: 'one zone; alias queries are free'}),
  'lattice-service-hours': (input) => hours(input.estimate.scenario.services, input),
  'lattice-data': () =>
    translate({id: 'formula.latticeData', message: 'transfer between zones is included'}),
  'lattice-requests': latticeRequests,
  'proxy-cpu': proxy,
  'proxy-memory': proxy,
};

/** How a line's quantity comes about, in words with the reader's values. */
export function itemFormula(
  item: LineItem,
  path: PathId,
  estimate: Estimate,
  format: Format,
): string {
  return formulas[item.id]({item, path, estimate, format});
}
