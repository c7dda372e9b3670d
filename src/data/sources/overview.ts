import type {Source} from '../types';

export const overviewSources = {} as const satisfies Record<string, Source>;
