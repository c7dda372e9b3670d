import type {Source} from '../types';

export const observabilitySources = {} as const satisfies Record<string, Source>;
