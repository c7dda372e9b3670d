import type {Examination} from '@site/src/model/cluster/examine';
import type {ClusterSummary} from '@site/src/model/cluster/summaries';
import type {ClusterFault, SliceAddressType} from '@site/src/model/cluster/types';

/** Something to read: a text that was pasted or typed, or a file. */
export interface Source {
  /** Of a file; null for a text. */
  readonly name: string | null;
  readonly content: Blob;
}

/** A file may be gone, or not be ours to read. */
export type ReadFault = ClusterFault | {readonly kind: 'unreadable'};

export type ReadOutcome =
  | {readonly ok: true; readonly summary: ClusterSummary}
  | {
      readonly ok: false;
      readonly fault: ReadFault;
      /** The file that it is about; null for a text, or for all there is. */
      readonly name: string | null;
    };

/** How much of the bytes is read. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A Service and one of its types of address. */
export interface Choice {
  readonly namespace: string;
  readonly name: string;
  readonly addressType: SliceAddressType;
}

export type Question =
  | {readonly type: 'read'; readonly sources: readonly Source[]}
  | {readonly type: 'examine'; readonly choice: Choice; readonly maxZones: number};

export type Answer =
  | {readonly type: 'progress'; readonly progress: Progress}
  | {readonly type: 'read'; readonly outcome: ReadOutcome}
  | {readonly type: 'examined'; readonly examination: Examination};

/** Answers carry the number of their question. */
export type Request = Question & {readonly id: number};
export type Reply = Answer & {readonly id: number};
