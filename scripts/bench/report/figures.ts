import type {BuildFigures} from '../builds/measure';
import type {LighthouseFigures} from '../lighthouse';
import type {LoadFigures} from '../load';
import type {Work} from '../mainThread/trace';
import type {ModelFigures} from '../model/measure';
import type {QueryFigures} from '../query/measure';
import type {SliderFigures} from '../slider/measure';

/** What was measured on one page; a part that was not asked for is absent. */
export interface PageFigures {
  readonly name: string;
  readonly locale: string;
  readonly load?: LoadFigures;
  /** What the main thread does on the first load. */
  readonly thread?: Work;
  readonly lighthouse?: LighthouseFigures;
  readonly slider?: SliderFigures;
}

export interface BenchFigures {
  readonly stock: readonly PageFigures[];
  readonly pages: readonly PageFigures[];
  readonly model?: ModelFigures;
  readonly build?: BuildFigures;
  readonly query?: QueryFigures;
}

/** One figure as it is shown, and whether what must be is. */
export interface Shown {
  readonly text: string;
  readonly held: boolean;
}
