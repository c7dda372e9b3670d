import type {ManifestChoices} from '../data/manifestFields';
import type {PathId} from '../data/types';
import type {SentenceId} from './sentences';

/** Everything that a set of manifests is made from. */
export interface ManifestRequest extends ManifestChoices {
  readonly path: PathId;
}

export type Json = string | number | boolean | readonly Json[] | {readonly [key: string]: Json};
export type JsonObject = Readonly<Record<string, Json>>;

/** An object of the Kubernetes API, as it is applied. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    /** Absent: the kind belongs to no namespace. */
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly [field: string]: unknown;
}

/** An object, and why some of its fields are as they are. */
export interface ManifestDocument {
  readonly object: KubernetesObject;
  readonly comments: readonly {
    /** The field that the comment stands above. */
    readonly at: readonly (string | number)[];
    readonly text: string;
  }[];
}

/** A sentence by its id, with what is put into it. The interface and the command line word it. */
export interface Say {
  readonly id: SentenceId;
  readonly values?: Readonly<Record<string, string>>;
  /** Where the guide says more: a chapter, with an anchor. */
  readonly chapter?: string;
}

/** Something to do or to look at. */
export interface Step extends Say {
  readonly command?: string;
  /** What the command prints where all is well; only its shape is certain. */
  readonly prints?: readonly string[];
}

/** What the reader applies, how, and how to go back. */
export interface ManifestSet {
  readonly request: ManifestRequest;
  /** In the order in which they are applied; empty where a path has no object of its own. */
  readonly documents: readonly ManifestDocument[];
  /** The part of a workload that runs already, as a strategic merge patch; absent where nothing is patched. */
  readonly patch?: WorkloadPatch;
  /** The shortest way for a Service that runs already, and back; absent where there is none. */
  readonly shortest?: readonly Step[];
  readonly notes: readonly Say[];
  readonly steps: readonly Step[];
  readonly checks: readonly Step[];
  readonly undo: readonly Step[];
}

export interface WorkloadPatch {
  readonly kind: 'Deployment' | 'StatefulSet';
  readonly body: JsonObject;
}

/** What a path brings. */
export type PathParts = Omit<ManifestSet, 'request'>;
