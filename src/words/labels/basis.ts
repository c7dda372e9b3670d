import {translate} from '@docusaurus/Translate';
import type {Basis} from '@site/src/data/types';

const names: Readonly<Record<Basis, () => string>> = {
  published: () => translate({id: 'basis.published', message: 'published'}),
  derived: () => translate({id: 'basis.derived', message: 'derived'}),
  estimate: () => translate({id: 'basis.estimate', message: 'estimate'}),
  definition: () => translate({id: 'basis.definition', message: 'baseline'}),
  unknown: () => translate({id: 'lineItems.unknown', message: 'unknown'}),
  own: () => translate({id: 'basis.own', message: 'yours'}),
};

/** How a figure came about, in the page's language. */
export function basisName(basis: Basis): string {
  return names[basis]();
}
