import type {AsksFor} from '../report';
import type {UnmatchedReason} from './traffic';

/** A Service as it is, or as it would be. Money is per month, at both ends of every crossing. */
export interface RankState {
  readonly asksFor: AsksFor;
  readonly crossingShare: {readonly certain: number; readonly unknown: number};
  /** GB a month that cross for certain; null where nothing was measured. */
  readonly crossedGb: number | null;
  readonly monthly: number | null;
  readonly busiestPod: number;
}

/** What a Service needs before the field helps, or beside it. */
export type RankNeed =
  /** A ready pod in each of these zones; with it so much less crosses, as a share of all requests, and in money. */
  | {
      readonly kind: 'pods';
      readonly zones: readonly string[];
      readonly share: number;
      readonly saves: number | null;
    }
  /** Pods where the callers are: the busiest would carry so many times its fair share. */
  | {readonly kind: 'spread'; readonly load: number}
  /** Zone labels on these nodes. */
  | {readonly kind: 'labels'; readonly nodes: readonly string[]; readonly count: number}
  /** It asks already: the controller has to look again. */
  | {readonly kind: 'touch'}
  /** Another controller, or nobody, writes its slices. */
  | {readonly kind: 'foreign'; readonly managers: readonly string[]};

export interface RankRow {
  readonly service: string;
  readonly gbPerMonth: number | null;
  readonly ready: number;
  readonly now: RankState;
  readonly after: RankState;
  readonly saves: number | null;
  readonly needs: readonly RankNeed[];
  readonly patch: string | null;
}

export type LeftOutReason =
  UnmatchedReason | 'no-endpoints' | 'headless' | 'external-name' | 'not-in-the-text';

/** What has to be known to read the ranking. */
export type RankNote =
  | {
      readonly kind:
        | 'clients-equal'
        | 'first-page'
        | 'no-measurement'
        | 'no-period'
        | 'no-price'
        | 'unknown-kubelet';
    }
  | {readonly kind: 'no-nodes' | 'unknown-zones'}
  | {readonly kind: 'kubelet'; readonly oldest: string; readonly word: string}
  /** These have one selector, and so the same pods. */
  | {readonly kind: 'shared-pods'; readonly services: readonly string[]};

export interface Ranking {
  readonly region: string;
  readonly currency: string;
  readonly services: readonly RankRow[];
  readonly total: {
    readonly crossedGb: number | null;
    readonly monthly: number | null;
    readonly saves: number | null;
  };
  readonly leftOut: readonly {readonly service: string; readonly reason: LeftOutReason}[];
  readonly notes: readonly RankNote[];
}
