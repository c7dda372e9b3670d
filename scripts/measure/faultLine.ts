import type {MeasurementSourceId} from '../../src/data/measurement/headings';
import type {FileFaultReason} from '../../src/readers/files/fault';
import type {Fault, FaultReason} from '../../src/readers/measurement/fault';
import {InputError} from '../input/inputError';

const sourceNames: Readonly<Record<MeasurementSourceId, string>> = {
  'cost-explorer': 'Cost Explorer',
  cur: 'a Cost and Usage Report',
  focus: 'a FOCUS export',
  'usage-report': 'an AWS usage report',
  'flow-logs': 'VPC flow logs',
  athena: 'a query result',
  obi: 'OBI metrics',
  istio: 'Istio metrics',
  ztunnel: 'ztunnel metrics',
  hubble: 'Hubble flows',
  kubecost: 'Kubecost',
  opencost: 'OpenCost',
};

const ANY =
  'a bill, an export, a query result, a metric or a number with its unit, such as 18,000 GB';

/** What is wrong and what is allowed, for a fault about something. */
const lines: Readonly<
  Record<FaultReason, (about: string, columns: string) => readonly [string, string]>
> = {
  empty: () => ['nothing given', ANY],
  'empty-result': () => ['a result without any series', 'a query with a result'],
  'no-number': () => ['no number that counts', ANY],
  'several-numbers': () => [
    'several numbers and no heading that says which counts',
    'a table with its headings, or one number with its unit',
  ],
  'which-column': (_, columns) => [
    `several columns that could count`,
    `--column with one of ${columns}`,
  ],
  'no-unit': (about) => [
    `a number without a unit${about}`,
    'a unit beside the number or in the heading, or --unit with bytes, KB, MB, GB, TB or bytes/s',
  ],
  'ambiguous-number': (about) => [
    `a number that can be read in two ways${about}`,
    'numbers such as 18,000.5 or 18000.5',
  ],
  'broken-json': () => ['JSON that is cut off or damaged', 'whole JSON'],
  markup: () => ['XML or HTML', 'the same report as CSV, which AWS offers beside XML'],
  'all-traffic': (about) => [
    `bytes of all traffic, whichever zone they went to${about}`,
    'a source that names the zones of both ends',
  ],
  'crossing-only': (about) => [
    `bytes that crossed only${about}`,
    'all bytes of each Service; the ranking works out what of them crosses',
  ],
  'prometheus-error': (about) => [
    `an error of Prometheus${about}`,
    'the answer of a query that succeeded',
  ],
  counter: (about) => [`a counter since its process began${about}`, 'its rate, as in rate(…[5m])'],
  'not-bytes': (about) => [`a metric that counts no bytes of traffic${about}`, 'a rate of bytes'],
  'flows-not-bytes': () => ['flows, which carry no bytes', 'OBI, Istio or flow logs for bytes'],
  'per-second': () => ['a rate where an amount is wanted', 'an amount such as 120 GB'],
  share: () => ['a share, which says nothing about bytes', 'bytes or GB'],
  'not-transfer': () => [
    'no row about traffic between zones',
    'rows of DataTransfer-Regional-Bytes or VpcPeering-In/Out-Bytes, or of pairs of zones',
  ],
  'costs-without-type': (about) => [
    `costs only, and nothing that names the usage type${about}`,
    'costs grouped by usage type, or --metrics UsageQuantity',
  ],
  currency: (about) => [
    `another currency than the Region's${about}`,
    'USD, or CNY in China; --region names the Region',
  ],
  'no-price': (about) => [
    `costs of a Region without a price per GB${about}`,
    'usage quantity, or --region with one whose price is known',
  ],
  'no-zones': () => [
    'single records without the zones of both ends',
    'records with az-id, addresses and flow-direction, or the result of a query by pair of zones',
  ],
  'too-many-addresses': () => [
    'more than a million addresses',
    'the result of a query by pair of zones',
  ],
  'several-forms': (about) => [`files with different columns${about}`, 'files of one kind'],
  'too-long': () => ['one piece of more than 256 MB without rows', 'CSV, Parquet or JSON lines'],
  'no-services': () => ['no Service beside a number', 'a column service or labels of the Service'],
  'out-of-range': (about) => [`a number below 0 or too large${about}`, 'numbers from 0'],
};

/**
 * One line for a text that cannot be used: what was recognised, and what is missing.
 *
 * @example faultError({reason: 'empty'}).message // 'input: nothing given; allowed: …'
 */
export function faultError({reason, about, source, columns = []}: Fault): InputError {
  const quoted = about === undefined || about === '' ? '' : ` (${about.slice(0, 80)})`;
  const [got, allowed] = lines[reason](quoted, columns.join(', '));
  const recognised = source === undefined ? '' : `${sourceNames[source]} recognised, `;
  return new InputError({field: 'input', got: `${recognised}${got}`, allowed});
}

const kinds: Readonly<Record<FileFaultReason, (kind: string) => string>> = {
  broken: (kind) => `a broken ${kind} file`,
  encrypted: () => 'an archive that is encrypted or packed in another way',
  nested: (kind) => `an archive in an archive (${kind})`,
  bomb: () => 'more unpacked bytes than a measurement has (a ratio over 200, or 8 GB)',
  'unknown-kind': (kind) => `a file of another kind (${kind})`,
  spreadsheet: () => 'a spreadsheet',
  'too-large': (kind) => `a ${kind} file inside an archive that is too large`,
  empty: () => 'an empty file',
};

/** One line for a file that cannot be opened. */
export function fileError(name: string, reason: FileFaultReason, kind = ''): InputError {
  const allowed = 'text, CSV, JSON, Parquet, .gz, .zip or .tar.gz, whole and not encrypted';
  return new InputError({field: name, got: kinds[reason](kind), allowed});
}
