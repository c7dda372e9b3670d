import type {FactTable} from './types';

export const overviewFacts = {} as const satisfies FactTable;
