import {expect, it} from 'vitest';
import type {PathId} from '../data/types';
import {cheapestFirst} from './ranking';
import type {PathCost} from './types';

const known = (id: PathId, monthlyCost: number): PathCost => ({
  id,
  monthlyCost,
  lineItems: [],
  unknown: [],
});
const unknown = (id: PathId): PathCost => ({id, lineItems: [], unknown: ['albHour']});
const ids = (costs: readonly PathCost[]) => costs.map(({id}) => id);

it('puts the cheapest first', () => {
  const costs = [known('alb-ip', 98.345), known('headless', 136.5), known('clusterip', 0)];
  expect(ids(cheapestFirst(costs))).toEqual(['clusterip', 'alb-ip', 'headless']);
});

it('keeps the order of equal costs', () => {
  const costs = [known('headless', 5), known('clusterip', 5), known('alb-ip', 1)];
  expect(ids(cheapestFirst(costs))).toEqual(['alb-ip', 'headless', 'clusterip']);
});

it('puts unknown costs last, in their own order', () => {
  const costs = [unknown('vpc-lattice'), known('nlb-ip', 1e9), unknown('alb-ip')];
  expect(ids(cheapestFirst(costs))).toEqual(['nlb-ip', 'vpc-lattice', 'alb-ip']);
});

it('does not change the list it is given', () => {
  const costs = [known('alb-ip', 2), known('clusterip', 1)];
  cheapestFirst(costs);
  expect(ids(costs)).toEqual(['alb-ip', 'clusterip']);
});
