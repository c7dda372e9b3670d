import type {Beside, readTyped} from './readTyped';

/** What a typed number is worth, or why it cannot be used. */
export type Exact =
  | {readonly ok: true; readonly value: number}
  | {
      readonly ok: false;
      /** Unread: its reader is still on the way, so nobody knows yet. */
      readonly reason: 'unread' | 'not-a-number' | 'too-fine' | 'out-of-range';
    };

export interface ExactBounds extends Beside {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  /** The most digits behind the point; as many as are typed unless told. */
  readonly decimals?: number;
}

const PLAIN = /^\s*-?\d+\.?\d*\s*$/;

let reader: typeof readTyped | undefined;
let isExpected = true;

/**
 * Brings what reads every other way of writing than `1234.5`; a field calls it when it is entered, and no page needs it before.
 *
 * @throws what the import throws where it cannot be had; plain digits are all that can be used then.
 */
export async function bringReader(): Promise<void> {
  try {
    reader = (await import('./readTyped')).readTyped;
  } finally {
    isExpected = false;
  }
}

/**
 * Reads what was typed into an exact number field. What could be meant in two ways is no number; everything but plain digits is unread
 * until {@link bringReader} is done.
 *
 * @param unit the word beside the field, which may be typed, too.
 * @example parseExact('1234.5', {min: 0, max: 99999, whole: false}) // {ok: true, value: 1234.5}
 */
export function parseExact(text: string, bounds: ExactBounds, unit = ''): Exact {
  const {min, max, whole, decimals = whole ? 0 : undefined} = bounds;
  const isPlain = PLAIN.test(text);
  if (!isPlain && reader === undefined && isExpected) return {ok: false, reason: 'unread'};
  const value = isPlain ? Number(text) : (reader?.(text, bounds, unit) ?? NaN);
  if (!Number.isFinite(value)) return {ok: false, reason: 'not-a-number'};
  if (value < min || value > max) return {ok: false, reason: 'out-of-range'};
  const isTooFine = decimals !== undefined && Number(value.toFixed(decimals)) !== value;
  if (isTooFine) return {ok: false, reason: 'too-fine'};
  return {ok: true, value};
}
