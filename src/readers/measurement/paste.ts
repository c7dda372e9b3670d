import {wordsOf, type Line} from './line';
import {amountsOf, USAGE_TYPE, type PasteFault} from './lines';

type Refused = {readonly ok: false; readonly reason: PasteFault};

/** What a pasted text says about bytes that crossed zones. */
export interface CrossedBytes {
  readonly ok: true;
  /** Bytes, or bytes per second, on lines that cross zones or do not say; as the source counts them. */
  readonly crossed: number;
  /** The same with the lines that stay in one zone; absent if there are none. */
  readonly all?: number;
  /** Lines that were added up. */
  readonly lines: number;
  /** Lines with a number that were not: other usage types, public addresses, zones unknown, totals. */
  readonly leftOut: number;
  /** Ends at which a bill counts each byte, where its lines say: 2 for In and Out, 1 for one of them. */
  readonly ends?: 1 | 2;
  /** In and Out of a bill differ, so some other ends are on another bill, or on none. */
  readonly uneven: boolean;
}

/** Usage types for traffic between zones, with the prefix of any Region. */
const CROSSING_TYPE = /^(?:\w+-)?(?:DataTransfer-Regional|VpcPeering-(?:In|Out))-Bytes$/;
/** Operations for which `DataTransfer-Regional-Bytes` is billed without a crossing. */
const PUBLIC_OPERATION = /PublicIP-(?:In|Out)$/i;
const DIRECTION = /^(?:InterZone|(?:\w+-)?VpcPeering)-(In|Out)(?:-Bytes)?$/i;

/** How far In and Out may differ, as a part of the larger, before it means something. */
const EVEN = 0.02;

interface Measured {
  readonly bytes: number;
  readonly kind: 'crossing' | 'local' | 'left-out';
  readonly direction?: 'in' | 'out';
}

/** @param among how many lines have a number: a total stands below others. */
function kindOf({parts, zones}: Line, among: number): Measured['kind'] {
  const words = wordsOf(parts);
  if (among > 1 && /^(?:sub)?total/i.test(words[0] ?? '')) return 'left-out';
  const type = words.find((word) => USAGE_TYPE.test(word));
  if (type !== undefined && !CROSSING_TYPE.test(type)) return 'left-out';
  if (words.some((word) => PUBLIC_OPERATION.test(word))) return 'left-out';
  if (zones === undefined) return 'crossing';
  if (zones.some((zone) => zone === '' || zone === 'unknown')) return 'left-out';
  return zones[0] === zones[1] ? 'local' : 'crossing';
}

function directionOf({parts}: Line): Measured['direction'] {
  const named = wordsOf(parts).flatMap((word) => DIRECTION.exec(word)?.[1] ?? []);
  const direction = named[0]?.toLowerCase();
  return direction === 'in' || direction === 'out' ? direction : undefined;
}

function sumOf(rows: readonly Measured[], matches: (row: Measured) => boolean): number {
  return rows.filter(matches).reduce((sum, {bytes}) => sum + bytes, 0);
}

function summed(rows: readonly Measured[]): CrossedBytes | Refused {
  const kept = rows.filter(({kind}) => kind !== 'left-out');
  if (kept.length === 0) return {ok: false, reason: 'no-number'};
  const crossed = sumOf(kept, ({kind}) => kind === 'crossing');
  const all = sumOf(kept, () => true);
  if (!Number.isFinite(all)) return {ok: false, reason: 'out-of-range'};
  const into = sumOf(kept, ({direction}) => direction === 'in');
  const out = sumOf(kept, ({direction}) => direction === 'out');
  const directions = new Set(kept.map(({direction}) => direction));
  const both = directions.has('in') && directions.has('out');
  return {
    ok: true,
    crossed,
    ...(kept.some(({kind}) => kind === 'local') ? {all} : {}),
    lines: kept.length,
    leftOut: rows.length - kept.length,
    ...(directions.has(undefined) ? {} : {ends: both ? 2 : 1}),
    uneven: both && Math.abs(into - out) > EVEN * Math.max(into, out),
  };
}

/**
 * Reads bytes that crossed zones from whatever a reader pastes: a number, a line, or the whole output of a command.
 * Lines with one number each are added up; a line whose two zones are equal counts as traffic that stays.
 *
 * @param unitBytes bytes of the unit that holds where none is written: 1, or 2^30 for GB.
 * @param perSecond whether a rate is wanted; a written rate is refused where it is not.
 * @example readCrossed('13,653.33 GB', {unitBytes: 1, perSecond: false}) // {ok: true, crossed: 14660150…, lines: 1, …}
 */
export function readCrossed(
  text: string,
  {unitBytes, perSecond}: {readonly unitBytes: number; readonly perSecond: boolean},
): CrossedBytes | Refused {
  const amounts = amountsOf(text);
  if (typeof amounts === 'string') return {ok: false, reason: amounts};
  const units = amounts.map(([, {unit}]) => unit);
  if (units.some((unit) => unit?.kind === 'percent')) return {ok: false, reason: 'no-number'};
  if (!perSecond && units.some((unit) => unit?.kind === 'bytes' && unit.perSecond)) {
    return {ok: false, reason: 'per-second'};
  }
  return summed(
    amounts.map(([line, {value, unit}]) => {
      const direction = directionOf(line);
      const bytes = value * (unit?.kind === 'bytes' ? unit.bytes : unitBytes);
      return {
        bytes,
        kind: kindOf(line, amounts.length),
        ...(direction === undefined ? {} : {direction}),
      };
    }),
  );
}

/**
 * Reads a share: a number from 0 to 1, or one with a percent sign.
 *
 * @example readShare('12.5%') // {ok: true, share: 0.125}
 */
export function readShare(text: string): {readonly ok: true; readonly share: number} | Refused {
  const amounts = amountsOf(text);
  if (typeof amounts === 'string') return {ok: false, reason: amounts};
  const [first] = amounts;
  if (first === undefined || amounts.length > 1) return {ok: false, reason: 'several-numbers'};
  const [, {value, unit}] = first;
  if (unit?.kind === 'bytes') return {ok: false, reason: 'no-number'};
  const share = unit === undefined ? value : value / 100;
  return share <= 1 ? {ok: true, share} : {ok: false, reason: 'out-of-range'};
}
