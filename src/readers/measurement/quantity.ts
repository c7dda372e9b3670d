import type {MeasurementSourceId} from '@site/src/data/measurement/headings';
import type {Choices} from './choices';
import type {Digest, Group, Sum} from './digest';
import {Unusable, type Fault} from './fault';
import {nameOfHeading, type Column} from './heading';
import {isCountedKind} from './rowKind';
import {unitOf, type Unit} from './units';

const GB: Unit = {kind: 'data', bytes: 2 ** 30};
const BYTES: Unit = {kind: 'data', bytes: 1};
const PER_SECOND: Unit = {kind: 'data', bytes: 1, per: 'second'};

export const isCounted = ({kind}: Group): boolean => isCountedKind(kind);

/** Names that say which of several columns of bytes is about traffic between zones. */
export const ABOUT_ZONES = /cross|inter_?-?(?:az|zone)|(?:^|_)az(?:_|$)|zone|regional|billed/i;

const hasNumbers = (digest: Digest, at: number) =>
  digest.groups.some(
    (group) =>
      isCounted(group) &&
      [...(group.sums[at]?.values() ?? [])].some(({rows, negative}) => rows + negative > 0),
  );

/** The column whose numbers count. */
export function pickColumn(
  digest: Digest,
  {column}: Choices,
  source?: MeasurementSourceId,
): number {
  const {numbers} = digest;
  const chosen = numbers.findIndex(({heading}) => heading === column);
  if (column !== undefined && chosen !== -1) return chosen;
  const filled = numbers.flatMap((one, at) => (hasNumbers(digest, at) ? [{...one, at}] : []));
  const fault = (reason: Fault['reason']) =>
    new Unusable({
      reason,
      ...(source === undefined ? {} : {source}),
      columns: filled.map(({heading}) => heading),
    });
  const [first] = filled;
  if (first === undefined) throw fault('no-number');
  // What names zones says more than a heading that could be any total.
  const named = filled.filter(
    ({role, heading}) => role === first.role && ABOUT_ZONES.test(heading),
  );
  const [zonal] = named;
  if (named.length === 1 && zonal !== undefined && !ABOUT_ZONES.test(first.heading))
    return zonal.at;
  const same = filled.filter(({role, rank}) => role === first.role && rank === first.rank);
  if (same.length === 1) return first.at;
  const about = same.filter(({heading}) => ABOUT_ZONES.test(heading));
  const [only] = about;
  if (about.length === 1 && only !== undefined) return only.at;
  throw fault('which-column');
}

/** Bills count transfer in GB; only AWS's usage reports, whose heading is `UsageValue`, count bytes. */
const BILLED_IN_GB =
  /^(?:line_?item_?)?usage_?(?:amount|quantity)(?:_amount)?$|^(?:consumed|pricing)_?quantity$/;

function unitOfSource(
  digest: Digest,
  column: Column,
  group: Group,
  source?: MeasurementSourceId,
): Unit | undefined {
  if (column.role === 'value' || digest.metrics !== undefined) {
    if (digest.rate) return PER_SECOND;
    if (digest.amount) return BYTES;
    // Its own queries divide by 1024 three times.
    if (source === 'opencost' || source === 'kubecost') return GB;
    return PER_SECOND;
  }
  const isBill =
    group.kind.by === 'usage-type' ||
    group.kind.by === 'operation' ||
    group.kind.by === 'description';
  return isBill && BILLED_IN_GB.test(nameOfHeading(column.heading)) ? GB : undefined;
}

const given: Readonly<Record<NonNullable<Choices['unit']>, Unit>> = {
  bytes: BYTES,
  KB: {kind: 'data', bytes: 2 ** 10},
  MB: {kind: 'data', bytes: 2 ** 20},
  GB,
  TB: {kind: 'data', bytes: 2 ** 40},
  'bytes/s': PER_SECOND,
  money: {kind: 'money', currency: 'unspecified'},
};

/** Where a unit comes from, and whether it had to be assumed. */
export interface FoundUnit {
  readonly unit: Unit | undefined;
  readonly assumed: 'rate' | 'gb' | undefined;
}

/** The unit of a sum: as the reader says, as it stands on the number, beside it or above it, else as the source counts. */
export function unitFor(
  {
    digest,
    column,
    group,
    sum,
  }: {readonly digest: Digest; readonly column: Column; readonly group: Group; readonly sum: Sum},
  choices: Choices,
  source?: MeasurementSourceId,
): FoundUnit {
  const known = (unit: Unit | undefined): FoundUnit => ({unit, assumed: undefined});
  const currency = group.currency === '' ? undefined : unitOf(group.currency);
  if (choices.unit === 'money')
    return known(sum.unit?.kind === 'money' ? sum.unit : (currency ?? given.money));
  if (choices.unit !== undefined && sum.unit === undefined) return known(given[choices.unit]);
  if (sum.unit !== undefined) return known(sum.unit);
  if (column.role === 'cost') {
    return known(
      column.unit ??
        currency ??
        (group.unit?.kind === 'money' ? group.unit : {kind: 'money', currency: 'unspecified'}),
    );
  }
  // Units of pricing stand beside bills that count in GB: `GB`, or what is left out.
  if (group.unit !== undefined && column.unit?.kind !== 'data') return known(group.unit);
  if (group.unit?.kind === 'other') return known(group.unit);
  // A heading and a cell of its own that contradict each other: nobody knows which is right.
  const contradicts =
    group.unit?.kind === 'data' &&
    column.unit?.kind === 'data' &&
    group.unit.bytes !== column.unit.bytes;
  if (contradicts && column.of === undefined) return known(undefined);
  if (column.unit !== undefined) return known(column.unit);
  const unit = unitOfSource(digest, column, group, source);
  const isMetric = column.role === 'value' || digest.metrics !== undefined;
  const isRate = unit?.kind === 'data' && unit.per === 'second';
  return {
    unit,
    assumed: isMetric && !digest.rate && !digest.amount ? (isRate ? 'rate' : 'gb') : undefined,
  };
}
