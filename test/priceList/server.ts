import {readFileSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {afterEach} from 'vitest';

const recorded = path.resolve(import.meta.dirname, '../recorded/price-list');

/** How the server answers at one path, instead of with the recorded file. */
export interface Request {
  readonly response: ServerResponse;
  /** The recorded file; empty if there is none. */
  readonly text: string;
  /** 1 at the first request of this path. */
  readonly attempt: number;
}
export type Answer = (request: Request) => void;
export type Answers = Readonly<Record<string, Answer>>;

export interface PriceListServer {
  readonly url: string;
  /** Paths in the order in which they were asked for. */
  readonly asked: readonly string[];
}

/** Where the recorded files of a Region are. */
export const recordedFiles = {
  elbIreland: '/offers/v1.0/aws/AWSELB/20261103081200/eu-west-1/index.json',
  elbVirginia: '/offers/v1.0/aws/AWSELB/20261103081200/us-east-1/index.json',
  ec2Ireland: '/offers/v1.0/aws/AmazonEC2/20261102101500/eu-west-1/index.json',
  transferIreland: '/offers/v1.0/aws/AWSDataTransfer/20261101170000/eu-west-1/index.json',
  vpcIreland: '/offers/v1.0/aws/AmazonVPC/20261104000000/eu-west-1/index.json',
  elbBeijing: '/offers/v1.0/cn/AWSELB/20261103081200/cn-north-1/index.json',
  route53: '/offers/v1.0/aws/AmazonRoute53/current/index.json',
  index: '/offers/v1.0/aws/index.json',
  elbRegions: '/offers/v1.0/aws/AWSELB/current/region_index.json',
} as const;

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

function recordedText(file: string): string | undefined {
  try {
    return readFileSync(path.join(recorded, file), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Serves the recorded price list on this machine until the test ends, with other answers at some paths.
 *
 * @example
 * const {url} = await servePriceList({[recordedFiles.index]: ({response}) => response.writeHead(500).end()});
 */
export async function servePriceList(answers: Answers = {}): Promise<PriceListServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const file = request.url ?? '';
    asked.push(file);
    const text = recordedText(file);
    const attempt = asked.filter((earlier) => earlier === file).length;
    const answer = answers[file];
    if (answer !== undefined) answer({response, text: text ?? '', attempt});
    else if (text === undefined) response.writeHead(404).end();
    else response.writeHead(200, {'content-type': 'application/json'}).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const {port} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${port}`, asked};
}

interface Offer {
  readonly products: Record<string, {productFamily?: string; attributes: Record<string, string>}>;
  readonly terms: {
    readonly OnDemand: Record<
      string,
      Record<
        string,
        {
          priceDimensions: Record<
            string,
            {
              unit: string;
              beginRange: string;
              endRange: string;
              pricePerUnit: Record<string, string>;
            }
          >;
        }
      >
    >;
  };
}

/** Answers with the recorded offer file after a change. */
export function changed(change: (offer: Offer) => void): Answer {
  return ({response, text}) => {
    const offer = JSON.parse(text) as Offer;
    change(offer);
    response.end(JSON.stringify(offer));
  };
}

/** The price dimensions of a SKU in a recorded offer file, to be changed in place. */
export function dimensionsOf(offer: Offer, sku: string) {
  const terms = Object.values(offer.terms.OnDemand[sku] ?? {});
  return terms.flatMap(({priceDimensions}) => Object.values(priceDimensions));
}

/** A product of a recorded offer file, to be changed in place. */
export function productOf(offer: Offer, sku: string) {
  const product = offer.products[sku];
  if (product === undefined) throw new Error(`The recorded file has no ${sku}`);
  return product;
}
