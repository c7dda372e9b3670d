import {describe, expect, it} from 'vitest';
import {costInput} from '../../../test/costInput';
import type {Scenario} from '../../data/types';
import {endpointCharge, transitGatewayCharge} from './vpc';

const PB = 1048576;
const endpoint = (change: Partial<Scenario> = {}) => endpointCharge.items(costInput(change));
const money = (trafficGb: number) =>
  endpoint({trafficGb}).reduce((sum, {cost = NaN}) => sum + cost, 0);

describe('a Transit Gateway', () => {
  it('charges each attachment by the hour and each GB once', () => {
    const [hours, data] = transitGatewayCharge.items(costInput({clusters: 5}));
    expect(hours).toMatchObject({id: 'tgw-attachment-hours', quantity: 5 * 730, cost: 182.5});
    expect(data).toMatchObject({id: 'tgw-data', quantity: 10240, cost: 204.8});
  });
});

describe('interface endpoints', () => {
  it('charge one endpoint a service in every zone', () => {
    const [hours] = endpoint({loadBalancers: 2, azCount: 3});
    expect(hours).toMatchObject({id: 'endpoint-hours', quantity: 2 * 3 * 730});
    expect(hours?.cost).toBeCloseTo(43.8, 9);
  });

  it('charge the first PB at one price', () => {
    expect(endpoint({trafficGb: PB}).map(({id, quantity}) => [id, quantity])).toEqual([
      ['endpoint-hours', 3 * 730],
      ['endpoint-data-first-pb', PB],
    ]);
  });

  it('charge what lies beyond at lower ones', () => {
    const lines = endpoint({trafficGb: 7 * PB});
    expect(lines.slice(1).map(({id, quantity, unitPrice}) => [id, quantity, unitPrice])).toEqual([
      ['endpoint-data-first-pb', PB, 0.01],
      ['endpoint-data-next-4-pb', 4 * PB, 0.006],
      ['endpoint-data-over-5-pb', 2 * PB, 0.004],
    ]);
  });

  it('have a line that bends at 1 PB and at 5 PB and nowhere else', () => {
    expect(endpointCharge.bends(costInput())).toEqual([PB, 5 * PB]);
    const slope = (from: number, to: number) => (money(to) - money(from)) / (to - from);
    expect(slope(0, PB)).toBeCloseTo(0.01, 9);
    expect(slope(PB, 5 * PB)).toBeCloseTo(0.006, 9);
    expect(slope(5 * PB, 10 * PB)).toBeCloseTo(0.004, 9);
  });

  it('still have a line for data where there is none', () => {
    expect(endpoint({trafficGb: 0}).map(({id}) => id)).toContain('endpoint-data-first-pb');
  });

  it('do not lack the price of a tier that the traffic does not reach', () => {
    const {endpointPerGbOver5Pb, ...rates} = costInput().rates;
    expect(endpointPerGbOver5Pb).toBe(0.004);
    const costs = endpointCharge.items({...costInput(), rates}).map(({cost}) => cost);
    expect(costs).not.toContain(undefined);
  });
});
