import {translate} from '@docusaurus/Translate';
import type {FileFaultReason} from '@site/src/readers/files/fault';
import type {Format} from '@site/src/words/format/createFormat';
import type {Fault, FaultReason} from '@site/src/readers/measurement/fault';
import {recipeName} from './text';

const reasons: Readonly<Record<FaultReason, () => string>> = {
  empty: () => translate({id: 'measured.fault.empty', message: 'Nothing is there to read.'}),
  'empty-result': () =>
    translate({
      id: 'measured.fault.emptyResult',
      message: 'The query found no series. Check its labels and its time.',
    }),
  'no-number': () =>
    translate({
      id: 'measured.fault.noNumber',
      message:
        'No number that counts. Allowed: a bill, an export, the result of a query, a metric, or a number with its unit, such as 18,000 GB.',
    }),
  'several-numbers': () =>
    translate({
      id: 'measured.fault.severalNumbers',
      message:
        'Several numbers, and no heading says which one counts. Paste the headings too, or one number with its unit.',
    }),
  'which-column': () =>
    translate({
      id: 'measured.fault.whichColumn',
      message: 'Several columns could count. Choose one below.',
    }),
  'no-unit': () =>
    translate({
      id: 'measured.fault.noUnit',
      message: 'Nothing tells the unit. Choose one below, or write it beside the number.',
    }),
  'ambiguous-number': () =>
    translate({
      id: 'measured.fault.ambiguous',
      message: 'This number can be read in two ways. Write it as 18,000.5 or 18000.5.',
    }),
  'broken-json': () =>
    translate({id: 'measured.fault.brokenJson', message: 'The JSON is cut off or damaged.'}),
  markup: () =>
    translate({
      id: 'measured.fault.markup',
      message: 'XML and HTML are not read. Download the same report as CSV.',
    }),
  'all-traffic': () =>
    translate({
      id: 'measured.fault.allTraffic',
      message:
        'These are bytes of all traffic, whichever zone they went to. Take a source that names the zones of both ends.',
    }),
  'crossing-only': () =>
    translate({
      id: 'measured.fault.crossingOnly',
      message:
        'These are the bytes that crossed. The ranking works that part out itself: give all bytes of each Service.',
    }),
  'prometheus-error': () =>
    translate({
      id: 'measured.fault.prometheusError',
      message: 'Prometheus answered with an error.',
    }),
  counter: () =>
    translate({
      id: 'measured.fault.counter',
      message:
        'A counter since its process began says nothing about a month. Ask for its rate, with the function rate.',
    }),
  'not-bytes': () =>
    translate({
      id: 'measured.fault.notBytes',
      message: 'This metric does not count bytes of traffic.',
    }),
  'flows-not-bytes': () =>
    translate({
      id: 'measured.fault.flows',
      message: 'Flows carry no bytes. Take OBI, Istio or flow logs for amounts.',
    }),
  'per-second': () =>
    translate({
      id: 'measured.fault.perSecond',
      message: 'This is a rate, and an amount is wanted.',
    }),
  share: () =>
    translate({
      id: 'measured.fault.share',
      message:
        'Allowed for a share: one number from 0 to 1, or up to 100%. For bytes: an amount such as 18,000 GB.',
    }),
  'not-transfer': () =>
    translate({
      id: 'measured.fault.notTransfer',
      message:
        'No row is about traffic between zones: none has DataTransfer-Regional-Bytes, VpcPeering-In/Out-Bytes or two different zones.',
    }),
  'costs-without-type': () =>
    translate({
      id: 'measured.fault.costs',
      message:
        'These are costs, and nothing names the usage type. Group by usage type, or ask for UsageQuantity.',
    }),
  currency: () =>
    translate({
      id: 'measured.fault.currency',
      message: 'This is not the currency of the Region. Choose the Region of the bill above.',
    }),
  'no-price': () =>
    translate({
      id: 'measured.fault.noPrice',
      message:
        'The price per GB of this Region is not known, so money cannot become GB. Take the usage quantity.',
    }),
  'no-zones': () =>
    translate({
      id: 'measured.fault.noZones',
      message:
        'These records do not name the zones of both ends. Needed: az-id, both addresses and flow-direction, or the result of the query by pair of zones.',
    }),
  'too-many-addresses': () =>
    translate({
      id: 'measured.fault.addresses',
      message:
        'More than 1,000,000 addresses: run the query by pair of zones, and paste its result.',
    }),
  'several-forms': () =>
    translate({
      id: 'measured.fault.severalForms',
      message: 'The files have different columns. Take files of one kind.',
    }),
  'too-long': () =>
    translate({
      id: 'measured.fault.tooLong',
      message: 'One piece of more than 256 MB without rows. Take CSV, Parquet or JSON lines.',
    }),
  'no-services': () =>
    translate({id: 'measured.fault.noServices', message: 'No Service stands beside a number.'}),
  'out-of-range': () =>
    translate({id: 'measured.fault.range', message: 'Allowed: numbers from 0.'}),
};

/** Longer names are quoted by their beginning. */
const QUOTED = 60;

/** One line for something that cannot be used: what was recognised, what it is about, what is allowed. */
export function faultText({reason, about, source}: Fault, format: Format): string {
  const line = reasons[reason]();
  const quoted = about === undefined || about === '' ? '' : `“${about.slice(0, QUOTED)}”`;
  const recognised =
    source === undefined
      ? ''
      : translate(
          {id: 'measured.fault.recognised', message: 'Recognised: {source}.'},
          {source: recipeName(source)},
        );
  return format.sentences([recognised, quoted, line]);
}

const fileReasons: Readonly<Record<FileFaultReason, () => string>> = {
  broken: () => translate({id: 'measured.file.broken', message: 'the file is broken or cut off.'}),
  encrypted: () =>
    translate({
      id: 'measured.file.encrypted',
      message: 'the archive is encrypted or packed in another way. Unpack it first.',
    }),
  nested: () =>
    translate({
      id: 'measured.file.nested',
      message: 'an archive lies inside the archive. Unpack it once.',
    }),
  bomb: () =>
    translate({
      id: 'measured.file.bomb',
      message: 'more comes out than a measurement holds (over 200 times its size, or 8 GB).',
    }),
  'unknown-kind': () =>
    translate({
      id: 'measured.file.unknown',
      message:
        'this kind of file is not read. Allowed: CSV, JSON, text, Parquet, and archives of gzip, zip and tar.',
    }),
  spreadsheet: () =>
    translate({
      id: 'measured.file.spreadsheet',
      message: 'this is a spreadsheet. Save it as CSV.',
    }),
  'too-large': () =>
    translate({
      id: 'measured.file.large',
      message: 'a Parquet file inside an archive is too large. Unpack it first.',
    }),
  empty: () => translate({id: 'measured.file.empty', message: 'the file is empty.'}),
};

/** One line for a file that cannot be opened. */
export function fileFaultText(name: string, reason: FileFaultReason): string {
  return `${name}: ${fileReasons[reason]()}`;
}
