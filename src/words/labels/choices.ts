import {translate} from '@docusaurus/Translate';
import type {Scenario} from '@site/src/data/types';

const meshBases: Readonly<Record<Scenario['meshBasis'], () => string>> = {
  requested: () =>
    translate({id: 'choice.meshBasis.requested', message: 'what the proxies reserve'}),
  used: () => translate({id: 'choice.meshBasis.used', message: 'what the proxies use'}),
};

const billings: Readonly<Record<Scenario['billing'], () => string>> = {
  'both-ends': () => translate({id: 'choice.billing.bothEnds', message: 'both ends (whole bill)'}),
  'one-end': () => translate({id: 'choice.billing.oneEnd', message: 'one account’s end'}),
};

export function meshBasisName(basis: Scenario['meshBasis']): string {
  return meshBases[basis]();
}

export function billingName(billing: Scenario['billing']): string {
  return billings[billing]();
}
