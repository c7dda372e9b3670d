import type {Confidence} from '../types';

/** A number, version or date that prose states, with its evidence. */
export interface ProseFact {
  readonly value: number | string;
  /** `version`, `date` and `count` print the bare value; any other unit is printed after it. */
  readonly unit: string;
  /** Ids of `data/sources`. */
  readonly sources: readonly string[];
  /** ISO date of the newest source. */
  readonly asOf?: string;
  readonly confidence: Confidence;
}

export type FactTable = Readonly<Record<string, ProseFact>>;
