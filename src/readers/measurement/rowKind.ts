/** Why a row does not count. */
export const leftOutReasons = [
  'not-transfer',
  'free',
  'public-address',
  'not-usage',
  'correction',
  'total',
  'other-unit',
  'no-number',
  'negative',
  'zone-unknown',
  'internet',
  'other-region',
  'rejected',
  'receiving-end',
  'other-month',
  'not-bytes',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** What a row says about its bytes, without their number. */
export interface RowKind {
  readonly verdict: 'crossing' | 'stays' | LeftOutReason;
  readonly direction?: 'in' | 'out';
  /** Prefix of the Region in its usage type; absent where it names none. */
  readonly prefix?: string;
  /** What tells that it is traffic between zones. */
  readonly by: 'usage-type' | 'operation' | 'description' | 'zones' | 'labels' | 'nothing';
}

/** Whether the bytes of a row are between pods at all: they crossed, or stayed in their zone. */
export const isCountedKind = ({verdict}: RowKind): boolean =>
  verdict === 'crossing' || verdict === 'stays';

/** A row that does not count, and what said so. */
export const left = (verdict: LeftOutReason, by: RowKind['by'] = 'nothing'): RowKind => ({
  verdict,
  by,
});
