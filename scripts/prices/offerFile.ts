import {JSONParser} from '@streamparser/json';
import type {Body} from './http';

/** A product of the price list. Attributes that no rule names are carried along unread. */
export interface Product {
  readonly sku: string;
  readonly productFamily: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** One step of a tiered price: what a unit costs from `beginRange` units on. */
export interface PriceDimension {
  readonly unit: string;
  readonly beginRange: string;
  readonly pricePerUnit: Readonly<Record<string, string>>;
}

/** What was kept of one offer's file for one Region. */
export interface OfferFile {
  /** Date and time of publication, ISO 8601, as the file says. */
  readonly publicationDate: string;
  /** The products that were wanted. */
  readonly products: readonly Product[];
  /** On-demand terms of these products, each with its price dimensions. */
  readonly terms: ReadonlyMap<string, readonly (readonly PriceDimension[])[]>;
  /** Size of the whole file after decompression. */
  readonly bytes: number;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function productOf(sku: string, value: unknown): Product {
  if (!isRecord(value) || !isRecord(value.attributes)) {
    throw new Error(`product ${sku} without attributes`);
  }
  const {productFamily = ''} = value;
  return {
    sku,
    productFamily: String(productFamily),
    attributes: value.attributes as Product['attributes'],
  };
}

function dimensionOf(sku: string, value: unknown): PriceDimension {
  if (!isRecord(value) || !isRecord(value.pricePerUnit)) {
    throw new Error(`a price of ${sku} without pricePerUnit`);
  }
  const {unit, beginRange, pricePerUnit} = value;
  if (typeof unit !== 'string' || typeof beginRange !== 'string') {
    throw new Error(`a price of ${sku} without unit or beginRange`);
  }
  return {unit, beginRange, pricePerUnit: pricePerUnit as PriceDimension['pricePerUnit']};
}

function termsOf(sku: string, value: unknown): readonly (readonly PriceDimension[])[] {
  if (!isRecord(value)) throw new Error(`terms of ${sku} that are no object`);
  return Object.values(value).map((term) => {
    if (!isRecord(term) || !isRecord(term.priceDimensions)) {
      throw new Error(`a term of ${sku} without priceDimensions`);
    }
    return Object.values(term.priceDimensions).map((dimension) => dimensionOf(sku, dimension));
  });
}

/**
 * Reads an offer file piece by piece and keeps only what is wanted, so that a file of hundreds of
 * megabytes fits into little memory. The file lists its products before their terms.
 *
 * Shape: https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/reading-service-price-list-file-for-services.html
 * (the files say `beginRange` where that page says `startingRange`).
 *
 * @throws Error when the JSON is broken, ends early or has no publication date.
 */
export async function readOfferFile(
  body: Body,
  wanted: (product: Product) => boolean,
): Promise<OfferFile> {
  const products: Product[] = [];
  const terms = new Map<string, readonly (readonly PriceDimension[])[]>();
  const skus = new Set<string>();
  let publicationDate: unknown;
  let bytes = 0;

  // Without its stack, the parser forgets every value as soon as it is complete.
  const parser = new JSONParser({
    paths: ['$.publicationDate', '$.products.*', '$.terms.OnDemand.*'],
    keepStack: false,
  });
  parser.onValue = ({key, value, stack}) => {
    const sku = String(key);
    if (stack.length === 1) publicationDate = value;
    else if (stack.length === 3) {
      if (skus.has(sku)) terms.set(sku, termsOf(sku, value));
    } else {
      const product = productOf(sku, value);
      if (!wanted(product)) return;
      skus.add(sku);
      products.push(product);
    }
  };
  for await (const chunk of body) {
    bytes += chunk.length;
    parser.write(chunk);
  }
  if (!parser.isEnded) throw new Error(`JSON that ends early, after ${bytes} bytes,`);
  if (typeof publicationDate !== 'string' || Number.isNaN(Date.parse(publicationDate))) {
    throw new Error('a file without publicationDate');
  }
  return {publicationDate, products, terms, bytes};
}
