import {describe, expect, it} from 'vitest';
import {costInput} from '../../../test/costInput';
import {chargedUnits, lcuDimensions, nlcuDimensions} from './loadBalancers';

// 2^20 requests of 1 KB are 1 GB; a month of 730 hours has 2,628,000 seconds.
const rpsAt1Kb = (gb: number) => (gb * 1048576) / 2628000;

describe('capacity units of an ALB', () => {
  it('are GB per hour when requests are large', () => {
    expect(chargedUnits(lcuDimensions(costInput()))).toBeCloseTo(10240 / 730, 9);
  });

  it('are new connections when connections are short', () => {
    const input = costInput({requestKb: 1, requestsPerConnection: 1});
    expect(chargedUnits(lcuDimensions(input))).toBeCloseTo(rpsAt1Kb(10240) / 25, 6);
  });

  it('are active connections when they stay open long', () => {
    const input = costInput({requestKb: 1, requestsPerConnection: 1, connectionSeconds: 3600});
    expect(chargedUnits(lcuDimensions(input))).toBeCloseTo((rpsAt1Kb(10240) * 3600) / 3000, 6);
  });

  it('are rule evaluations beyond ten free rules', () => {
    const many = costInput({requestKb: 1, albRules: 100});
    expect(chargedUnits(lcuDimensions(many))).toBeCloseTo((90 * rpsAt1Kb(10240)) / 1000, 6);
    const free = costInput({requestKb: 1, albRules: 10, requestsPerConnection: 1000});
    expect(chargedUnits(lcuDimensions(free))).toBeCloseTo(10240 / 730, 9);
  });

  it('do not depend on how many load balancers share the traffic', () => {
    expect(chargedUnits(lcuDimensions(costInput({loadBalancers: 7})))).toBe(
      chargedUnits(lcuDimensions(costInput())),
    );
  });
});

describe('capacity units of an NLB', () => {
  it('are GB per hour when requests are large', () => {
    expect(chargedUnits(nlcuDimensions(costInput()))).toBeCloseTo(10240 / 730, 9);
  });

  it('are new connections when connections are short', () => {
    const input = costInput({requestKb: 0.1, requestsPerConnection: 1, connectionSeconds: 1});
    expect(chargedUnits(nlcuDimensions(input))).toBeCloseTo(rpsAt1Kb(102400) / 800, 6);
  });

  it('are active connections when they stay open long', () => {
    const input = costInput({requestKb: 1, requestsPerConnection: 1, connectionSeconds: 3600});
    expect(chargedUnits(nlcuDimensions(input))).toBeCloseTo((rpsAt1Kb(10240) * 3600) / 100000, 6);
  });

  it('know no listener rules', () => {
    expect(chargedUnits(nlcuDimensions(costInput({requestKb: 1, albRules: 100})))).toBeCloseTo(
      10240 / 730,
      9,
    );
  });
});
