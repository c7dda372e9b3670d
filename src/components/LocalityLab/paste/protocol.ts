import type {Examination} from '@site/src/readers/cluster/examine';
import type {ClusterSummary} from '@site/src/readers/cluster/summaries';
import type {ClusterFault, SliceAddressType} from '@site/src/readers/cluster/types';

/** Something to read: a text that was pasted or typed, or a file. */
export interface Source {
  /** Of a file; null for a text. */
  readonly name: string | null;
  /** A long text goes to the worker as it is: to make a file of it would hold up the page for longer. */
  readonly content: Blob | string;
}

/** Bytes of a file, characters of a text: enough to tell how far a reading is. */
export function sizeOf({content}: Source): number {
  return typeof content === 'string' ? content.length : content.size;
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

/** How much is read, in the units of {@link sizeOf}. */
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
