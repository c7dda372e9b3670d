import {agedSummary, type AgedPrices} from '../../src/data/prices/aged';
import {priceAgeLimitDays} from '../../src/data/prices/ageLimit';
import type {ListPrice, RegionPrices} from '../../src/data/prices';
import {priceIds, type PriceId, type Source} from '../../src/data/types';
import type {ListFile, Reading} from './collect';
import {daysBetween} from './days';
import type {PriceData} from './priceData';
import type {Problem} from './problem';

/** What a refresh may change without being asked. */
export interface Limits {
  /** A price may grow or shrink by this factor; beyond it stands a misreading, until a person says otherwise. */
  readonly factor: number;
  /** A person has looked: take changed SKUs and any change of a price. */
  readonly accept: boolean;
  /** ISO day of the run. */
  readonly today: string;
}

/** One price before and after. */
export interface Change {
  readonly reading: Reading;
  readonly before: ListPrice | undefined;
  readonly after: ListPrice;
}

export interface Merged {
  readonly data: PriceData;
  /** Every price that was taken. */
  readonly changes: readonly Change[];
  /** What was read and not taken, because a person must look first. */
  readonly problems: readonly Problem[];
}

const offerNames: Readonly<Record<ListFile['offer'], {id: string; title: string}>> = {
  AmazonEC2: {id: 'ec2', title: 'Amazon EC2'},
  AWSELB: {id: 'elb', title: 'Elastic Load Balancing'},
  AWSDataTransfer: {id: 'transfer', title: 'data transfer'},
  AmazonVPC: {id: 'vpc', title: 'Amazon VPC and VPC Lattice'},
  AmazonRoute53: {id: 'route53', title: 'Amazon Route 53'},
};

const pascal = (region: string) =>
  region.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * The source id of a file of the price list.
 *
 * @example sourceIdOf({offer: 'AWSELB', region: 'eu-west-1'}) // 'elbListEuWest1'
 */
function sourceIdOf({offer, region = ''}: Pick<ListFile, 'offer' | 'region'>): string {
  return `${offerNames[offer].id}List${pascal(region)}`;
}

const dayOf = ({publicationDate}: ListFile) => publicationDate.slice(0, 10);

function sourceOf(file: ListFile): Source {
  const {offer, region, url, bytes} = file;
  const place = region === undefined ? 'all Regions' : region;
  const size = Math.max(1, Math.round(bytes / 2 ** 20));
  return {
    title: `AWS price list, ${offerNames[offer].title} in ${place}, published ${dayOf(file)} (JSON file, ${size} MB)`,
    publisher: 'AWS',
    url,
    asOf: dayOf(file),
    kind: 'primary',
  };
}

const priceOf = ({value, sku, file}: Reading): ListPrice => ({
  value,
  sku,
  sources: [sourceIdOf(file)],
  asOf: dayOf(file),
  confidence: 'high',
});

function problemsWith({reading, before, after}: Change, {factor, accept}: Limits): Problem[] {
  if (before === undefined || accept) return [];
  const where = {region: reading.region, subject: reading.price};
  const ratio = Math.max(after.value / before.value, before.value / after.value);
  const known = before.sku ?? after.sku;
  return [
    ...(ratio > factor
      ? [
          {
            ...where,
            expected: `about ${before.value}, at most ${factor} times more or less`,
            found: `${after.value} at ${after.sku}; look at the list, then use --accept`,
          },
        ]
      : []),
    ...(known === after.sku
      ? []
      : [
          {
            ...where,
            expected: `the SKU ${known}, as at the last refresh`,
            found: `${after.sku}; look at the list, then use --accept`,
          },
        ]),
  ];
}

function inOrder(prices: ReadonlyMap<PriceId, ListPrice>): RegionPrices['prices'] {
  return Object.fromEntries(
    priceIds.flatMap((id) => {
      const price = prices.get(id);
      return price === undefined ? [] : [[id, price]];
    }),
  );
}

function withPrices(region: RegionPrices, changes: readonly Change[]): RegionPrices {
  const prices = new Map(Object.entries(region.prices) as [PriceId, ListPrice][]);
  for (const {reading, after} of changes) prices.set(reading.price, after);
  return {...region, prices: inOrder(prices)};
}

function mergeSources(
  data: PriceData,
  regions: PriceData['regions'],
  readings: readonly Reading[],
) {
  const named = new Set(
    Object.values(regions).flatMap(({prices}) =>
      Object.values(prices).flatMap(({sources}) => sources),
    ),
  );
  const fresh = readings.map(({file}) => [sourceIdOf(file), sourceOf(file)] as const);
  const all = Object.entries({...data.sources, ...Object.fromEntries(fresh)});
  return Object.fromEntries(all.filter(([id]) => named.has(id)));
}

function withoutRead(aged: AgedPrices, readings: readonly Reading[]): AgedPrices[] {
  const read = new Set(readings.map(({region, price}) => `${region} ${price}`));
  const left = Object.entries(aged.prices).flatMap(([region, ids]) => {
    const kept = ids.filter((id) => !read.has(`${region} ${id}`));
    return kept.length === 0 ? [] : [[region, kept] as const];
  });
  return left.length === 0 ? [] : [{...aged, prices: Object.fromEntries(left)}];
}

/** What was read from lists that AWS has not renewed for a long time: old, and still in force. */
function agedAsRead(readings: readonly Reading[], today: string): AgedPrices[] {
  const old = readings.filter(({file}) => daysBetween(dayOf(file), today) > priceAgeLimitDays);
  if (old.length === 0) return [];
  const regions = [...new Set(old.map(({region}) => region))];
  const prices = regions.map((id) => [
    id,
    priceIds.filter((price) => old.some((one) => one.region === id && one.price === price)),
  ]);
  return [
    {
      reason: 'AWS’s price list has not been renewed since.',
      lookedOn: today,
      prices: Object.fromEntries(prices) as AgedPrices['prices'],
    },
  ];
}

/** Each Region says in short which of its prices are old. */
function withSummaries(
  regions: PriceData['regions'],
  aged: readonly AgedPrices[],
): PriceData['regions'] {
  return Object.fromEntries(
    Object.entries(regions).map(([id, {aged: _before, prices, ...region}]) => {
      const summary = agedSummary(aged, id);
      return [id, {...region, ...(summary !== undefined && {aged: summary}), prices}];
    }),
  );
}

/**
 * Puts what was read into the price data. What was not read stays as it is, and so does a price that a person must look
 * at; sources that no price names any more go, and so do the excuses of old prices that are fresh now.
 *
 * @returns the new data, every price taken with what it was before, and what a person must look at.
 */
export function mergePrices(data: PriceData, readings: readonly Reading[], limits: Limits): Merged {
  const judged = readings.map((reading) => {
    const before = data.regions[reading.region]?.prices[reading.price];
    const change: Change = {reading, before, after: priceOf(reading)};
    return {change, problems: problemsWith(change, limits)};
  });
  const changes = judged.flatMap(({change, problems}) => (problems.length === 0 ? [change] : []));
  const taken = changes.map(({reading}) => reading);
  const regions = Object.fromEntries(
    Object.entries(data.regions).map(([id, region]) => [
      id,
      withPrices(
        region,
        changes.filter(({reading}) => reading.region === id),
      ),
    ]),
  );
  const aged = [
    ...data.aged.flatMap((one) => withoutRead(one, taken)),
    ...agedAsRead(taken, limits.today),
  ];
  return {
    data: {
      regions: withSummaries(regions, aged),
      sources: mergeSources(data, regions, taken),
      aged,
    },
    changes,
    problems: judged.flatMap(({problems}) => problems),
  };
}
