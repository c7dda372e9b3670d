import type {Source} from '../types';

export const awsSources = {} as const satisfies Record<string, Source>;
