import type {Examination} from '@site/src/readers/cluster/examine';
import type {ClusterSummary} from '@site/src/readers/cluster/summaries';
import type {RankInput} from '@site/src/readers/cluster/rank/rank';
import type {TrafficFault} from '@site/src/readers/cluster/rank/rankTexts';
import type {Ranking} from '@site/src/readers/cluster/rank/types';
import type {ReadFault} from '@site/src/readers/cluster/readSources';
import type {Progress, Source} from '@site/src/readers/cluster/source';
import type {SliceAddressType} from '@site/src/readers/cluster/types';

export type ReadOutcome =
  | {readonly ok: true; readonly summary: ClusterSummary}
  | {
      readonly ok: false;
      readonly fault: ReadFault;
      /** The file that it is about; null for a text, or for all there is. */
      readonly name: string | null;
    };

/** A Service and one of its types of address. */
export interface Choice {
  readonly namespace: string;
  readonly name: string;
  readonly addressType: SliceAddressType;
  /** Name of a port whose endpoints are not those of the others; absent: all ports are alike. */
  readonly port?: string | undefined;
}

/** What the ranking needs beside the cluster. */
export interface RankQuestion extends Pick<RankInput, 'region' | 'currency' | 'perGb'> {
  /** A measurement per Service; absent: there is none. */
  readonly traffic?: Source | undefined;
}

export type RankOutcome =
  | {readonly ok: true; readonly ranking: Ranking}
  | {readonly ok: false; readonly fault: TrafficFault};

export type Question =
  | {readonly type: 'read'; readonly sources: readonly Source[]}
  | {readonly type: 'examine'; readonly choice: Choice; readonly maxZones: number}
  | {readonly type: 'rank'; readonly asked: RankQuestion}
  /** Whatever is being ranked is no longer wanted. */
  | {readonly type: 'stop'};

export type Answer =
  | {readonly type: 'progress'; readonly progress: Progress}
  | {readonly type: 'read'; readonly outcome: ReadOutcome}
  | {readonly type: 'examined'; readonly examination: Examination}
  | {readonly type: 'ranked'; readonly outcome: RankOutcome};

/** Answers carry the number of their question. */
export type Request = Question & {readonly id: number};
export type Reply = Answer & {readonly id: number};
