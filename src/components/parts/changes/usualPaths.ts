import type {PathId} from '@site/src/data/types';

/** What everybody asks about first: the default, the measure that pays most, and what people compare them with. */
export const usualPaths: readonly PathId[] = [
  'clusterip',
  'clusterip-same-zone',
  'alb-ip',
  'nlb-ip',
  'vpc-lattice',
];
