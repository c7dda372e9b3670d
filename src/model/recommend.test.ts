import {describe, expect, it} from 'vitest';
import {needIds, type NeedId, type PathId, type ScopeId} from '../data/types';
import {rankCandidates, type Candidate, type RankInput} from './recommend';

const candidates = [
  {id: 'plain', scopes: ['single-cluster'], path: 'clusterip', meets: ['small-team']},
  {id: 'front', scopes: ['single-cluster'], path: 'alb-ip', meets: ['l7', 'waf', 'small-team']},
  {id: 'mesh', scopes: ['single-cluster', 'multi-cluster'], path: 'istio-ambient', meets: ['mtls']},
  {
    id: 'lattice',
    scopes: ['multi-cluster', 'multi-account'],
    path: 'vpc-lattice',
    meets: ['l7', 'iam'],
  },
] as const satisfies readonly Candidate[];
type Id = (typeof candidates)[number]['id'];

const costs: Partial<Record<PathId, number>> = {
  clusterip: 136,
  'alb-ip': 98,
  'istio-ambient': 80,
  'vpc-lattice': 438,
};
const latencies: Partial<Record<PathId, number>> = {
  clusterip: 0.4,
  'alb-ip': 2.8,
  'istio-ambient': 0.1,
  'vpc-lattice': 2,
};

function rank(needs: readonly NeedId[], scope?: ScopeId, change: Partial<RankInput<Id>> = {}) {
  return rankCandidates<Id>({
    candidates,
    scope,
    needs,
    costOf: (path) => costs[path],
    latencyOf: (path) => latencies[path] ?? Infinity,
    ...change,
  });
}

const order = (verdicts: readonly {readonly id: Id}[]) => verdicts.map(({id}) => id);

describe('without a question', () => {
  it('every candidate fits, in the order given', () => {
    const verdicts = rank([]);
    expect(order(verdicts)).toEqual(['plain', 'front', 'mesh', 'lattice']);
    expect(verdicts.every(({fits, inScope}) => fits && inScope)).toBe(true);
  });
});

describe('a need', () => {
  const fitting: Readonly<Record<NeedId, readonly Id[]>> = {
    l7: ['front', 'lattice'],
    mtls: ['mesh'],
    waf: ['front'],
    'fixed-ip': [],
    iam: ['lattice'],
    'lowest-cost': ['mesh'],
    'lowest-latency': ['mesh'],
    'small-team': ['plain', 'front'],
  };

  it.each(needIds)('%s is met by those that give it, and they come first', (need) => {
    const verdicts = rank([need]);
    expect(order(verdicts.filter(({fits}) => fits))).toEqual(fitting[need]);
    expect(order(verdicts).slice(0, fitting[need].length)).toEqual(fitting[need]);
  });

  it('is listed as met or as unmet, in the order asked', () => {
    const front = rank(['iam', 'waf', 'mtls', 'l7']).find(({id}) => id === 'front');
    expect(front).toMatchObject({met: ['waf', 'l7'], unmet: ['iam', 'mtls'], fits: false});
  });

  it('more of them met is better', () => {
    expect(order(rank(['l7', 'waf', 'small-team']))).toEqual(['front', 'plain', 'lattice', 'mesh']);
  });
});

describe('a scope', () => {
  it('puts what runs there first, whatever the others meet', () => {
    const verdicts = rank(['waf'], 'multi-account');
    expect(order(verdicts)).toEqual(['lattice', 'front', 'plain', 'mesh']);
    expect(verdicts.map(({inScope}) => inScope)).toEqual([true, false, false, false]);
    expect(verdicts.some(({fits}) => fits)).toBe(false);
  });

  it('keeps out what meets every need elsewhere', () => {
    const front = rank(['waf'], 'multi-cluster').find(({id}) => id === 'front');
    expect(front).toMatchObject({inScope: false, fits: false, unmet: []});
  });

  it('decides whom the lowest cost is compared with', () => {
    const single = rank(['lowest-cost'], 'single-cluster');
    expect(single[0]).toMatchObject({id: 'mesh', met: ['lowest-cost']});
    const account = rank(['lowest-cost'], 'multi-account');
    expect(account[0]).toMatchObject({id: 'lattice', met: ['lowest-cost'], fits: true});
  });
});

describe('ties', () => {
  it('go to the lower cost when cost was asked for', () => {
    expect(order(rank(['lowest-cost', 'small-team']))).toEqual([
      'mesh',
      'front',
      'plain',
      'lattice',
    ]);
  });

  it('go to the lower latency when latency was asked for', () => {
    expect(order(rank(['lowest-latency', 'l7']))).toEqual(['mesh', 'lattice', 'front', 'plain']);
  });

  it('look at cost before latency when both were asked for', () => {
    const verdicts = rank(['lowest-latency', 'lowest-cost'], 'single-cluster', {
      costOf: (path) => (path === 'istio-ambient' ? undefined : costs[path]),
    });
    expect(order(verdicts)).toEqual(['front', 'mesh', 'plain', 'lattice']);
  });

  it('keep the order given when neither was asked for', () => {
    expect(order(rank(['l7']))).toEqual(['front', 'lattice', 'plain', 'mesh']);
  });
});

describe('a cost that is not known', () => {
  it('is never the lowest and comes last among equals', () => {
    const verdicts = rank(['lowest-cost'], undefined, {
      costOf: (path) => (path === 'istio-ambient' ? undefined : costs[path]),
    });
    expect(order(verdicts)).toEqual(['front', 'plain', 'lattice', 'mesh']);
    expect(verdicts.at(-1)?.unmet).toEqual(['lowest-cost']);
  });

  it('leaves the need unmet when nobody’s cost is known', () => {
    const verdicts = rank(['lowest-cost'], undefined, {costOf: () => undefined});
    expect(verdicts.flatMap(({met}) => met)).toEqual([]);
  });
});

it('does not change the candidates it is given', () => {
  const before = [...candidates];
  rank(['waf', 'lowest-cost'], 'multi-account');
  expect(candidates).toEqual(before);
});
