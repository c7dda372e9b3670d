import {describe, expect, it} from 'vitest';
import {costInput} from '../../../test/costInput';
import {latticeBend, latticeItems, paidLatticeRequests} from './lattice';

describe('requests that VPC Lattice charges for', () => {
  it('are none while each service stays under 300,000 an hour', () => {
    expect(paidLatticeRequests(costInput())).toBe(0);
  });

  it('are those beyond the free ones of every service', () => {
    const requests = 10240 * 1048576;
    const one = costInput({requestKb: 1, services: 1});
    expect(paidLatticeRequests(one)).toBe(requests - 300000 * 730);
    const ten = costInput({requestKb: 1, services: 10});
    expect(paidLatticeRequests(ten)).toBe(requests - 10 * 300000 * 730);
  });

  it('begin at the volume where the cost line bends', () => {
    const change = {requestKb: 1, services: 2};
    const bend = latticeBend(costInput(change));
    expect(bend).toBeCloseTo((2 * 300000 * 730) / 1048576, 6);
    expect(paidLatticeRequests(costInput({...change, trafficGb: bend * 0.999}))).toBe(0);
    expect(paidLatticeRequests(costInput({...change, trafficGb: bend * 1.001}))).toBeGreaterThan(0);
  });
});

describe('the lines of VPC Lattice', () => {
  it('are service hours, data and millions of paid requests', () => {
    const [hours, data, requests] = latticeItems(costInput({requestKb: 1, services: 1}));
    expect(hours).toMatchObject({id: 'lattice-service-hours', quantity: 730, cost: 18.25});
    expect(data).toMatchObject({id: 'lattice-data', quantity: 10240, cost: 256});
    expect(requests).toMatchObject({id: 'lattice-requests', unit: 'million requests'});
    expect(requests?.quantity).toBeCloseTo(10518.41824, 6);
    expect(requests?.cost).toBeCloseTo(1051.841824, 6);
  });
});
