import {read, type Body, type Patience} from './http';
import type {OfferCode} from './rules';

/** The two price lists: China's Regions have one of their own, in yuan. */
export interface Partition {
  readonly name: 'aws' | 'aws-cn';
  /** Where AWS publishes the list. */
  readonly origin: string;
  readonly index: string;
}

const partitions: Readonly<Record<'aws' | 'china', Partition>> = {
  aws: {
    name: 'aws',
    origin: 'https://pricing.us-east-1.amazonaws.com',
    index: '/offers/v1.0/aws/index.json',
  },
  china: {
    name: 'aws-cn',
    origin: 'https://pricing.cn-north-1.amazonaws.com.cn',
    index: '/offers/v1.0/cn/index.json',
  },
};

/**
 * The price list that a Region is in.
 *
 * @example partitionOf('cn-north-1').origin // 'https://pricing.cn-north-1.amazonaws.com.cn'
 */
export function partitionOf(region: string): Partition {
  return region.startsWith('cn-') ? partitions.china : partitions.aws;
}

interface OfferEntry {
  readonly currentRegionIndexUrl?: string;
  readonly currentVersionUrl?: string;
}

interface OfferIndex {
  readonly offers: Readonly<Record<string, OfferEntry>>;
}

interface RegionIndex {
  readonly regions: Readonly<Record<string, {readonly currentVersionUrl: string}>>;
}

async function jsonOf(body: Body): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** Where offer files are, found through the indexes of one price list. Each index is read once. */
export class OfferDirectory {
  readonly #base: URL;
  readonly #patience: Patience;
  readonly #partition: Partition;
  readonly #read = new Map<string, Promise<unknown>>();

  /** @param baseUrl - A server that answers in the list's place; the list's own origin if absent. */
  constructor(partition: Partition, patience: Patience, baseUrl?: URL) {
    this.#partition = partition;
    this.#patience = patience;
    this.#base = baseUrl ?? new URL(partition.origin);
  }

  /** The address of a path of the list, on the server that is asked. */
  urlOf(path: string): URL {
    const url = new URL(path, this.#base);
    if (url.origin !== this.#base.origin) throw new Error(`${path} leads away from the price list`);
    return url;
  }

  #json(path: string): Promise<unknown> {
    const known = this.#read.get(path) ?? read(this.urlOf(path), this.#patience, jsonOf);
    this.#read.set(path, known);
    return known;
  }

  async #offer(code: OfferCode): Promise<OfferEntry> {
    const {offers} = (await this.#json(this.#partition.index)) as Partial<OfferIndex>;
    const entry = offers?.[code];
    if (entry === undefined) throw new Error(`no offer ${code} in ${this.#partition.index}`);
    return entry;
  }

  /**
   * Path of an offer's newest file for a Region.
   *
   * @throws Error when the offer or the Region is not in the index.
   * @example await directory.regionFile('AWSELB', 'eu-west-1') // '/offers/v1.0/aws/AWSELB/2026…/eu-west-1/index.json'
   */
  async regionFile(code: OfferCode, region: string): Promise<string> {
    const {currentRegionIndexUrl: path} = await this.#offer(code);
    if (path === undefined) throw new Error(`no Region index of ${code}`);
    const {regions} = (await this.#json(path)) as Partial<RegionIndex>;
    const file = regions?.[region]?.currentVersionUrl;
    if (file === undefined) throw new Error(`no ${region} in ${path}`);
    return file;
  }

  /**
   * Path of an offer's newest file for all Regions, for services that are the same everywhere.
   *
   * @throws Error when the offer is not in the index.
   */
  async globalFile(code: OfferCode): Promise<string> {
    const {currentVersionUrl: path} = await this.#offer(code);
    if (path === undefined) throw new Error(`no file of ${code} for all Regions`);
    return path;
  }
}
