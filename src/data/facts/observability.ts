import type {FactTable} from './types';

export const observabilityFacts = {} as const satisfies FactTable;
