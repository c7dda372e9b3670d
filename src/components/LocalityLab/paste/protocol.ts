import type {Examination} from '@site/src/readers/cluster/examine';
import type {ClusterSummary} from '@site/src/readers/cluster/summaries';
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
