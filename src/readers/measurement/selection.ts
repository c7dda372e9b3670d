import type {MeasurementSourceId} from '@site/src/data/measurement/headings';
import type {Choices} from './choices';
import type {Digest} from './digest';
import {Unusable, type Fault} from './fault';
import {checkUnits, leftOutOf, partsOf, rowsIn, type Part} from './parts';
import {areMonths} from './period';
import {ABOUT_ZONES, isCounted, pickColumn} from './quantity';
import type {Reading} from './reading';
import {whoseIs} from './whose';

/** What of a digest counts, under the reader's choices. */
export interface Selection {
  readonly digest: Digest;
  readonly choices: Choices;
  readonly source: MeasurementSourceId | undefined;
  /** Of the column that was taken; empty where there are no columns. */
  readonly heading: string;
  /** All that can be added up. */
  readonly usable: readonly Part[];
  /** What is added up: of a bill of several months the latest. */
  readonly parts: readonly Part[];
  /** The first of `parts`; they have one kind of unit. */
  readonly first: Part;
  readonly isMoney: boolean;
  /** Whether the text itself says that this is traffic between zones. */
  readonly namesZones: boolean;
  readonly leftOut: Reading['rows']['leftOut'];
}

/** A fault of this text, with the columns to choose from where it is a table. */
export function faultIn(
  {digest, source}: Pick<Selection, 'digest' | 'source'>,
  reason: Fault['reason'],
  about?: string,
): Unusable {
  const isTable = digest.form !== 'sentence';
  return new Unusable({
    reason,
    ...(source === undefined ? {} : {source}),
    ...(isTable ? {columns: digest.numbers.map(({heading}) => heading)} : {}),
    ...(about === undefined || !isTable ? {} : {about}),
  });
}

/** Why no row at all counts. */
function nothingCounts(
  {refusedMetrics, groups}: Digest,
  source: MeasurementSourceId | undefined,
): Unusable {
  const of = source === undefined ? {} : {source};
  const [refused] = refusedMetrics;
  if (refused !== undefined) return new Unusable({reason: refused[1], about: refused[0], ...of});
  return new Unusable({reason: groups.length === 0 ? 'no-number' : 'not-transfer', ...of});
}

function refuseWithoutRows(digest: Digest, source: MeasurementSourceId | undefined): void {
  const counter = [...digest.refusedMetrics].find(([, why]) => why === 'counter');
  if (counter !== undefined) throw faultIn({digest, source}, 'counter', counter[0]);
  if (!digest.groups.some(isCounted)) throw nothingCounts(digest, source);
}

/** The latest step of a series of months, which is what a bill of several months is asked about. */
function latestOnly(digest: Digest, parts: readonly Part[], {hours}: Choices): readonly Part[] {
  if (!digest.series || hours !== undefined || !areMonths(digest)) return parts;
  const last = Math.max(...parts.flatMap(({group}) => group.step ?? []));
  return parts.filter(({group}) => group.step === last);
}

/** Money says what it was paid for by its type, by its heading, or by being all that Cost Explorer was asked for. */
function refuseNamelessMoney(selection: Selection): void {
  const {digest, source, heading, parts, isMoney, namesZones} = selection;
  const isWholeAnswer = source === 'cost-explorer' && digest.rows === parts.length;
  if (isMoney && !namesZones && digest.form !== 'sentence' && !isWholeAnswer)
    throw faultIn(selection, 'costs-without-type', heading);
}

/**
 * Picks the column and the rows that count.
 *
 * @throws Unusable where none do, or what counts cannot be added up.
 */
export function select(digest: Digest, choices: Choices): Selection {
  const source = whoseIs(digest, choices);
  refuseWithoutRows(digest, source);
  const at = pickColumn(digest, choices, source);
  const heading = digest.numbers[at]?.heading ?? '';
  const all = partsOf(digest, at, choices, source);
  const fault = (reason: Fault['reason'], about?: string) =>
    faultIn({digest, source}, reason, about);
  const usable = checkUnits(all, fault, heading);
  const parts = latestOnly(digest, usable, choices);
  const left = leftOutOf(digest, all);
  left.add('other-month', rowsIn(usable) - rowsIn(parts));
  const leftOut = left.list();
  const [first] = parts;
  if (first === undefined) {
    const isNegative = leftOut.some(({reason}) => reason === 'negative');
    throw fault(isNegative ? 'out-of-range' : 'no-number', heading);
  }
  const counted = {digest, choices, source, heading, usable, parts, first, leftOut};
  const isMoney = first.unit?.kind === 'money';
  const namesZones =
    ABOUT_ZONES.test(heading) || parts.some(({group}) => group.kind.by !== 'nothing');
  const selection = {...counted, isMoney, namesZones};
  refuseNamelessMoney(selection);
  return selection;
}
