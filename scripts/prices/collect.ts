import {priceIds, type Currency, type PriceId} from '../../src/data/types';
import {read, type Patience} from './http';
import {readOfferFile, type OfferFile} from './offerFile';
import {OfferDirectory, partitionOf} from './offerIndex';
import {pickPrice, type Pick} from './pick';
import type {Problem} from './problem';
import {isUsageType, prefixesOf, priceRules, type OfferCode} from './rules';

/** What a refresh must know of a Region to read its prices. */
export interface RegionToRead {
  readonly id: string;
  readonly currency: Currency;
  readonly usageTypePrefix: string;
  readonly latticeOffered: boolean;
  /** Prices that are not read, because a person asked to keep them as they are. */
  readonly keep: ReadonlySet<PriceId>;
}

/** The file that prices came from. */
export interface ListFile {
  readonly offer: OfferCode;
  /** Absent for a file that holds for all Regions. */
  readonly region?: string;
  /** AWS's own address of the file. */
  readonly url: string;
  readonly publicationDate: string;
  readonly bytes: number;
}

/** A price read from the list. */
export interface Reading extends Pick {
  readonly region: string;
  readonly price: PriceId;
  readonly file: ListFile;
}

export interface Collected {
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
}

export interface CollectSettings {
  readonly patience: Patience;
  /** Files that are read at a time. */
  readonly concurrency: number;
  readonly baseUrl?: URL;
  /** Called when a file was read. */
  readonly onFile: (file: ListFile) => void;
}

/** One file, and the Regions and prices that are looked for in it. */
interface Job {
  readonly offer: OfferCode;
  readonly region?: string;
  readonly directory: OfferDirectory;
  readonly origin: string;
  readonly wishes: readonly {readonly region: RegionToRead; readonly price: PriceId}[];
}

const isProblem = (picked: Pick | Problem): picked is Problem => 'found' in picked;

/** Route 53 has one price for all Regions of a list; the data has it outside China only. */
const isGlobal = (price: PriceId) => priceRules[price].offer === 'AmazonRoute53';

function isOffered(price: PriceId, {id, latticeOffered}: RegionToRead): boolean {
  if (price.startsWith('lattice')) return latticeOffered;
  return !isGlobal(price) || partitionOf(id).name === 'aws';
}

const wishesOf = (region: RegionToRead) =>
  priceIds
    .filter((price) => isOffered(price, region) && !region.keep.has(price))
    .map((price) => ({region, price}));

function jobsFor(regions: readonly RegionToRead[], {patience, baseUrl}: CollectSettings): Job[] {
  const directories = new Map<string, OfferDirectory>();
  const jobs = new Map<string, Job>();
  for (const wish of regions.flatMap(wishesOf)) {
    const {region, price} = wish;
    const partition = partitionOf(region.id);
    const directory =
      directories.get(partition.name) ?? new OfferDirectory(partition, patience, baseUrl);
    directories.set(partition.name, directory);
    const {offer} = priceRules[price];
    const shared = {offer, directory, origin: partition.origin};
    const key = isGlobal(price) ? offer : `${offer} ${region.id}`;
    const job = jobs.get(key) ?? {
      ...shared,
      ...(!isGlobal(price) && {region: region.id}),
      wishes: [],
    };
    jobs.set(key, {...job, wishes: [...job.wishes, wish]});
  }
  return [...jobs.values()];
}

const prefixesIn = ({region, price}: Job['wishes'][number]) =>
  isGlobal(price) ? [''] : prefixesOf(region.usageTypePrefix);

async function readFile({offer, region, directory, origin, wishes}: Job, patience: Patience) {
  const path =
    region === undefined
      ? await directory.globalFile(offer)
      : await directory.regionFile(offer, region);
  const contents = await read(directory.urlOf(path), patience, (body) =>
    readOfferFile(body, ({attributes}) =>
      wishes.some((wish) =>
        isUsageType(priceRules[wish.price], attributes.usagetype, prefixesIn(wish)),
      ),
    ),
  );
  const {publicationDate, bytes} = contents;
  const url = new URL(path, origin).href;
  const file: ListFile = {offer, ...(region && {region}), url, publicationDate, bytes};
  return {contents, file};
}

function pickAll(job: Job, file: ListFile, contents: OfferFile): Collected {
  const picks = job.wishes.map((wish) => {
    const {id: region, currency} = wish.region;
    const place = {region, currency, prefixes: prefixesIn(wish), file: contents};
    return {region, price: wish.price, picked: pickPrice(wish.price, place)};
  });
  return {
    readings: picks.flatMap(({region, price, picked}) =>
      isProblem(picked) ? [] : [{region, price, file, ...picked}],
    ),
    problems: picks.flatMap(({picked}) => (isProblem(picked) ? [picked] : [])),
  };
}

async function collectJob(job: Job, {patience, onFile}: CollectSettings): Promise<Collected> {
  try {
    const {contents, file} = await readFile(job, patience);
    onFile(file);
    return pickAll(job, file, contents);
  } catch (error) {
    const problem = {
      region: job.region ?? 'all Regions',
      subject: job.offer,
      expected: 'a whole price list file',
      found: (error as Error).message,
    };
    return {readings: [], problems: [problem]};
  }
}

/**
 * Reads every price of the given Regions from AWS's price list, several files at a time.
 *
 * @returns all prices that were found, and a problem for every file or price that was not.
 */
export async function collectPrices(
  regions: readonly RegionToRead[],
  settings: CollectSettings,
): Promise<Collected> {
  const jobs = jobsFor(regions, settings);
  const results = new Map<Job, Collected>();
  const waiting = jobs.values();
  const worker = async () => {
    for (const job of waiting) results.set(job, await collectJob(job, settings));
  };
  await Promise.all(Array.from({length: settings.concurrency}, worker));
  // In the order of the jobs: what a run says does not depend on which file came first.
  const inOrder = jobs.flatMap((job) => results.get(job) ?? []);
  return {
    readings: inOrder.flatMap(({readings}) => readings),
    problems: inOrder.flatMap(({problems}) => problems),
  };
}
