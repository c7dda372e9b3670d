import type {Source} from '../types';

export const meshSources = {} as const satisfies Record<string, Source>;
