import type {FactTable} from './types';

export const edgeFacts = {} as const satisfies FactTable;
