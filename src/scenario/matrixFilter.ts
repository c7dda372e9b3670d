import {needIds, scopeIds, type NeedId, type ScopeId} from '../data/types';
import type {Choice} from './choice';
import {createStore} from './store';

export const SCOPE_KEY = 'scope';
export const NEEDS_KEY = 'needs';

/** It stands in no need, and none of it has to be escaped in an address. */
const BETWEEN_NEEDS = '.';

/** What the reader asks of a stack: where the services run, and what they need. */
export interface MatrixFilter {
  readonly scope: ScopeId | 'any';
  readonly needs: readonly NeedId[];
}

const nothingAsked: MatrixFilter = {scope: 'any', needs: []};

/**
 * Reads the filters from a query string. Never throws: what nobody can ask for is left out.
 *
 * @example parseMatrixFilter('?scope=single-cluster&needs=waf.mtls') // {scope: 'single-cluster', needs: ['mtls', 'waf']}
 */
export function parseMatrixFilter(search: string): MatrixFilter {
  const params = new URLSearchParams(search);
  const asked = params.get(NEEDS_KEY)?.split(BETWEEN_NEEDS) ?? [];
  return {
    scope: scopeIds.find((id) => id === params.get(SCOPE_KEY)) ?? 'any',
    needs: needIds.filter((id) => asked.includes(id)),
  };
}

function entriesOf({scope, needs}: MatrixFilter): readonly (readonly [string, string])[] {
  return [
    ...(scope === 'any' ? [] : [[SCOPE_KEY, scope] as const]),
    ...(needs.length === 0 ? [] : [[NEEDS_KEY, needs.join(BETWEEN_NEEDS)] as const]),
  ];
}

/** The filters of the page. */
export const matrixFilterStore = createStore<MatrixFilter>(
  nothingAsked,
  (a, b) => a.scope === b.scope && a.needs.join() === b.needs.join(),
);

/** The filters in the address. */
export const matrixFilterChoice: Choice<MatrixFilter> = {
  topic: 'filter',
  store: matrixFilterStore,
  owns: (key) => key === SCOPE_KEY || key === NEEDS_KEY,
  read: parseMatrixFilter,
  write: entriesOf,
};
