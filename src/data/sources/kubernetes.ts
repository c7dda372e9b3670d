import type {Source} from '../types';

export const kubernetesSources = {} as const satisfies Record<string, Source>;
