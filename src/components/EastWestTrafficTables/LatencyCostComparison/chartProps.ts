import type {PathId} from '@site/src/data/types';

/** One path as a point with its range. */
export interface LatencyCostPoint {
  readonly path: PathId;
  readonly name: string;
  /** Typical milliseconds. */
  readonly latencyMs: number;
  /** Distance from typical down to low and up to high, milliseconds. */
  readonly range: readonly [number, number];
  /** Money per month. */
  readonly cost: number;
  readonly estimate: boolean;
}

export interface LatencyCostChartProps {
  readonly points: readonly LatencyCostPoint[];
  readonly latencyLabel: string;
  readonly costLabel: string;
  readonly formatMs: (value: number) => string;
  readonly formatMoney: (amount: number) => string;
  readonly formatMoneyShort: (amount: number) => string;
}

/** The part of the picture inside the axes, in its pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where things stand in the picture. */
export interface Scales {
  readonly area: Area;
  /** Pixels of so many milliseconds. */
  readonly xOf: (latencyMs: number) => number;
}
