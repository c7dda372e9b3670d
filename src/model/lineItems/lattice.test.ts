import {describe, expect, it} from 'vitest';
import {costInput} from '../../../test/costInput';
import type {Scenario} from '../../data/types';
import {latticeCharge} from './lattice';

const lines = (change: Partial<Scenario> = {}) => latticeCharge.items(costInput(change));
const paidMillions = (change: Partial<Scenario> = {}) =>
  lines(change).find(({id}) => id === 'lattice-requests')?.quantity;

describe('requests that VPC Lattice charges for', () => {
  it('are none while each service stays under 300,000 an hour', () => {
    expect(paidMillions()).toBe(0);
  });

  it('are those beyond the free ones of every service', () => {
    const requests = 10240 * 1048576;
    expect(paidMillions({requestKb: 1, services: 1})).toBe((requests - 300000 * 730) / 1e6);
    expect(paidMillions({requestKb: 1, services: 10})).toBe((requests - 10 * 300000 * 730) / 1e6);
  });

  it('begin at the volume where the cost line bends', () => {
    const change = {requestKb: 1, services: 2};
    const [bend = NaN] = latticeCharge.bends(costInput(change));
    expect(bend).toBeCloseTo((2 * 300000 * 730) / 1048576, 6);
    expect(paidMillions({...change, trafficGb: bend * 0.999})).toBe(0);
    expect(paidMillions({...change, trafficGb: bend * 1.001})).toBeGreaterThan(0);
  });
});

describe('the lines of VPC Lattice', () => {
  it('are service hours, data and millions of paid requests', () => {
    const [hours, data, requests] = lines({requestKb: 1, services: 1});
    expect(hours).toMatchObject({id: 'lattice-service-hours', quantity: 730, cost: 18.25});
    expect(data).toMatchObject({id: 'lattice-data', quantity: 10240, cost: 256});
    expect(requests).toMatchObject({id: 'lattice-requests', unit: 'million requests'});
    expect(requests?.quantity).toBeCloseTo(10518.41824, 6);
    expect(requests?.cost).toBeCloseTo(1051.841824, 6);
  });
});
