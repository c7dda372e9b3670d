import type {FactTable} from './types';

export const routingFacts = {} as const satisfies FactTable;
