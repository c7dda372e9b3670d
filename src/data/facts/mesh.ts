import type {FactTable} from './types';

export const meshFacts = {} as const satisfies FactTable;
