import {describe, expect, it} from 'vitest';
import type {PathCost} from './types';
import {changeVerdict} from './verdict';

const cost = (monthlyCost: number): PathCost => ({
  id: 'clusterip',
  lineItems: [],
  monthlyCost,
  unknown: [],
});

describe('changeVerdict', () => {
  it('calls a saving at or above the threshold worth it', () => {
    const verdict = changeVerdict({from: cost(150), to: cost(100), worthwhile: 50});
    expect(verdict).toEqual({kind: 'worth', saving: 50});
  });

  it('calls a smaller saving not worth changing', () => {
    const verdict = changeVerdict({from: cost(149), to: cost(100), worthwhile: 50});
    expect(verdict).toEqual({kind: 'not-worth', saving: 49});
  });

  it('never calls no saving worth it, even without a threshold', () => {
    const verdict = changeVerdict({from: cost(100), to: cost(100), worthwhile: 0});
    expect(verdict).toEqual({kind: 'not-worth', saving: 0});
  });

  it('says what a dearer path costs more', () => {
    const verdict = changeVerdict({from: cost(100), to: cost(130), worthwhile: 0});
    expect(verdict).toEqual({kind: 'costs-more', extra: 30});
  });

  it('does not judge what is not known', () => {
    const unknown: PathCost = {id: 'alb-ip', lineItems: [], unknown: ['albHour']};
    expect(changeVerdict({from: cost(1), to: unknown, worthwhile: 0})).toEqual({kind: 'unknown'});
  });
});
