import {Unusable} from '../fault';
import {isTransferName} from '../usageType';
import type {Table} from './table';

/** One group of one period, as Cost Explorer answers. */
interface Group {
  readonly keys: readonly string[];
  readonly metrics: Readonly<Record<string, {readonly amount: string; readonly unit: string}>>;
}

export interface CostPeriod {
  readonly start: string;
  readonly end: string;
  readonly groups: readonly Group[];
}

/** Costs in the order in which they are preferred. */
const COSTS = [
  'UnblendedCost',
  'AmortizedCost',
  'BlendedCost',
  'NetUnblendedCost',
  'NetAmortizedCost',
];
const HEADINGS = [
  'usage_type',
  'operation',
  'key',
  'usage_quantity',
  'unit',
  'cost',
  'currency',
  'time_period_start',
  'time_period_end',
];

type Place = 'usage_type' | 'operation' | 'key';

const OPERATION = /^(?:InterZone|PublicIP|VPCPeering|InterRegion)-(?:In|Out)$/i;

/** What each key of the groups is: as the answer defines them, else by what stands there. */
function placesOf(groups: readonly Group[], definitions: readonly string[]): readonly Place[] {
  const count = Math.max(...groups.map(({keys}) => keys.length), 0);
  return Array.from({length: count}, (_, at) => {
    const defined = definitions[at]?.toUpperCase();
    const values = groups.map(({keys}) => keys[at] ?? '');
    if (defined === 'USAGE_TYPE' || values.some(isTransferName)) return 'usage_type';
    return defined === 'OPERATION' || values.some((value) => OPERATION.test(value))
      ? 'operation'
      : 'key';
  });
}

const metricOf = (group: Group, names: readonly string[]) =>
  names.flatMap((name) => {
    const key = Object.keys(group.metrics).find(
      (metric) => metric.toLowerCase() === name.toLowerCase(),
    );
    return key === undefined ? [] : [group.metrics[key]];
  })[0];

/** Names of services, which hold many usage types each. */
const SERVICE = /^(?:Amazon|AWS|EC2 - Other$|Elastic|Tax$)/;

/** A whole service costs for many things, and nothing tells what of it crossed zones. */
function refuseServices(
  groups: readonly Group[],
  places: readonly Place[],
  definitions: readonly string[],
): void {
  if (places.length === 0 || places.some((place) => place !== 'key')) return;
  const isService = places.some(
    (_, at) =>
      definitions[at]?.toUpperCase() === 'SERVICE' ||
      groups.some(({keys}) => SERVICE.test(keys[at] ?? '')),
  );
  if (isService) throw new Unusable({reason: 'costs-without-type', source: 'cost-explorer'});
}

/**
 * Periods of Cost Explorer as a table.
 *
 * @param definitions what the answer is grouped by, where it says so: `USAGE_TYPE`.
 */
export function costExplorerTable(
  periods: readonly CostPeriod[],
  form: Table['form'],
  definitions: readonly string[] = [],
): Table {
  const all = periods.flatMap(({groups}) => groups);
  const places = placesOf(all, definitions);
  refuseServices(all, places, definitions);
  const keyAt = (group: Group, place: Place) =>
    group.keys.filter((_, at) => places[at] === place).join(' ');
  const rows = periods.flatMap(({start, end, groups}) =>
    groups.map((group) => {
      const quantity = metricOf(group, ['UsageQuantity']);
      const cost = metricOf(group, COSTS);
      return [
        keyAt(group, 'usage_type'),
        keyAt(group, 'operation'),
        keyAt(group, 'key'),
        quantity?.amount ?? '',
        quantity?.unit ?? '',
        cost?.amount ?? '',
        cost?.unit ?? '',
        start,
        end,
      ];
    }),
  );
  // A column without any value would be taken for one that could count.
  const filled = HEADINGS.map((_, at) => rows.some((row) => row[at] !== ''));
  const kept = <T>(list: readonly T[]) => list.filter((_, at) => filled[at]);
  return {form, headings: kept(HEADINGS), rows: rows.map(kept), source: 'cost-explorer'};
}
