import {expect, it} from 'vitest';
import {cents, costInput} from '../../test/costInput';
import {costCurve} from './costCurve';

it('answers each volume in the order given, with the reader’s other choices', () => {
  const curve = costCurve({
    paths: ['clusterip', 'alb-ip'],
    volumes: [10240, 1024, 0],
    input: costInput({trafficGb: 5, billing: 'one-end'}),
  });
  expect(curve.map(({trafficGb}) => trafficGb)).toEqual([10240, 1024, 0]);
  expect(curve.map(({cost}) => cents(cost.clusterip))).toEqual([68.27, 6.83, 0]);
  expect(curve.map(({cost}) => cents(cost['alb-ip']))).toEqual([98.35, 24.62, 16.43]);
});

it('holds the paths asked for and no other', () => {
  const [point] = costCurve({paths: ['headless'], volumes: [1], input: costInput()});
  expect(Object.keys(point?.cost ?? {})).toEqual(['headless']);
});

it('leaves a path out whose price is not known', () => {
  const [point] = costCurve({
    paths: ['clusterip', 'alb-ip'],
    volumes: [1024],
    input: {...costInput(), rates: {albHour: 0.0225, lcuHour: 0.008}},
  });
  expect(Object.keys(point?.cost ?? {})).toEqual(['alb-ip']);
});
