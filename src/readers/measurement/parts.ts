import type {MeasurementSourceId} from '@site/src/data/measurement/headings';
import type {Choices} from './choices';
import type {Digest, Group, Sum} from './digest';
import {Unusable, type Fault} from './fault';
import {isCounted, unitFor, type FoundUnit} from './quantity';
import type {LeftOutReason} from './rowKind';
import type {Unit} from './units';

/** A sum with what it counts. */
export interface Part extends FoundUnit {
  readonly group: Group;
  readonly sum: Sum;
  readonly value: number;
}

/**
 * Whether the decimal mark of a column is a comma.
 *
 * @throws Unusable where its numbers can be read in two ways.
 */
export function useComma(
  digest: Digest,
  at: number,
  parts: readonly {readonly sum: Sum}[],
): boolean {
  const {point = 0, comma = 0, either = 0} = digest.marks[at] ?? {};
  const about = digest.numbers[at]?.heading;
  const ambiguous = () =>
    new Unusable({reason: 'ambiguous-number', ...(about === undefined ? {} : {about})});
  if (point > 0 && comma > 0) throw ambiguous();
  if (comma > 0) return true;
  const differs = parts.some(({sum}) => sum.value !== sum.withComma);
  if (digest.semicolons && point === 0 && either > 0 && differs) throw ambiguous();
  return false;
}

export function partsOf(
  digest: Digest,
  at: number,
  choices: Choices,
  source?: MeasurementSourceId,
): readonly Part[] {
  const column = digest.numbers[at];
  if (column === undefined) return [];
  const sums = digest.groups
    .filter(isCounted)
    .flatMap((group) => [...(group.sums[at]?.values() ?? [])].map((sum) => ({group, sum})));
  const comma = useComma(digest, at, sums);
  return sums.map(({group, sum}) => ({
    group,
    sum,
    value: comma ? sum.withComma : sum.value,
    ...unitFor({digest, column, group, sum}, choices, source),
  }));
}

/** Rows behind some parts. */
export const rowsIn = (parts: readonly Part[]): number =>
  parts.reduce((sum, {sum: {rows}}) => sum + rows, 0);

/** Rows by why they do not count. */
export class LeftOut {
  private readonly counts = new Map<LeftOutReason, number>();

  add(reason: LeftOutReason, count: number): void {
    if (count > 0) this.counts.set(reason, (this.counts.get(reason) ?? 0) + count);
  }

  list() {
    return [...this.counts].map(([reason, count]) => ({reason, count}));
  }
}

const isUsable = ({unit}: Part) => unit?.kind === 'data' || unit?.kind === 'money';

/** Stops where numbers have no unit, or have units that cannot be added up. */
export function checkUnits(
  parts: readonly Part[],
  fault: (reason: Fault['reason'], about?: string) => Unusable,
  heading: string,
) {
  if (parts.some(({unit, sum}) => unit === undefined && sum.rows > 0))
    throw fault('no-unit', heading);
  if (parts.some(({unit}) => unit?.kind === 'percent')) throw fault('share');
  const usable = parts.filter((part) => isUsable(part) && part.sum.rows > 0);
  const kinds = new Set(
    usable.map(({unit}) => (unit?.kind === 'data' ? `data/${unit.per ?? ''}` : unit?.kind)),
  );
  if (kinds.size > 1) throw fault('several-numbers', heading);
  return usable;
}

export function leftOutOf(digest: Digest, parts: readonly Part[]): LeftOut {
  const left = new LeftOut();
  for (const {kind, rows} of digest.groups) {
    if (kind.verdict !== 'crossing' && kind.verdict !== 'stays') left.add(kind.verdict, rows);
  }
  for (const group of digest.groups.filter(isCounted)) {
    const of = parts.filter((part) => part.group === group);
    const read = of.reduce((sum, part) => sum + part.sum.rows + part.sum.negative, 0);
    left.add('no-number', group.rows - read);
    left.add(
      'negative',
      of.reduce((sum, part) => sum + part.sum.negative, 0),
    );
    left.add(
      'other-unit',
      of.filter((part) => !isUsable(part)).reduce((sum, part) => sum + part.sum.rows, 0),
    );
  }
  return left;
}

export const bytesOf = (unit: Unit | undefined) => (unit?.kind === 'data' ? unit.bytes : 1);

export function unitName(unit: Unit | undefined, {sum}: Part): string {
  if (unit?.kind === 'money') return unit.currency;
  if (unit?.kind !== 'data') return '';
  if (unit.per === 'second') return 'bytes/s';
  // Numbers with units of their own were turned into bytes, and are told in GB.
  const power = sum.unit === undefined ? Math.log2(unit.bytes) / 10 : 3;
  return ['bytes', 'KB', 'MB', 'GB', 'TB', 'PB'][power] ?? 'bytes';
}
