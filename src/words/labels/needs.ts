import {translate} from '@docusaurus/Translate';
import type {NeedId, ScopeId} from '@site/src/data/types';

const needs: Readonly<Record<NeedId, () => string>> = {
  l7: () => translate({id: 'need.l7', message: 'L7 routing'}),
  mtls: () => translate({id: 'need.mtls', message: 'mTLS'}),
  waf: () => translate({id: 'need.waf', message: 'WAF'}),
  'fixed-ip': () => translate({id: 'need.fixedIp', message: 'fixed IP'}),
  iam: () => translate({id: 'need.iam', message: 'IAM authorization'}),
  'lowest-cost': () => translate({id: 'need.lowestCost', message: 'lowest cost'}),
  'lowest-latency': () => translate({id: 'need.lowestLatency', message: 'lowest latency'}),
  'small-team': () => translate({id: 'need.smallTeam', message: 'small team'}),
};

const scopes: Readonly<Record<ScopeId, () => string>> = {
  'single-cluster': () => translate({id: 'scope.singleCluster', message: 'one cluster'}),
  'multi-cluster': () => translate({id: 'scope.multiCluster', message: 'several clusters'}),
  'multi-account': () => translate({id: 'scope.multiAccount', message: 'several accounts'}),
};

export function needName(need: NeedId): string {
  return needs[need]();
}

export function scopeName(scope: ScopeId): string {
  return scopes[scope]();
}
