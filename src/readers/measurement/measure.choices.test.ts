import {describe, expect, it} from 'vitest';
import {costExplorer, near, read, usage, type Expected} from '@site/test/readMeasurement';
import type {Choices} from './choices';

describe('the reader’s choice wins', () => {
  it.each<[string, Choices, Expected]>([
    ['18k GB', {source: 'cost-explorer'}, {ends: 2, crossed: 9000}],
    ['18k GB', {ends: 1}, {crossed: 18000}],
    ['18000', {unit: 'GB', ends: 2}, {billed: 18000}],
    ['ingress_gb,egress_gb\n5,6', {column: 'egress_gb', ends: 1}, {crossed: 6}],
    [costExplorer([['DataTransfer-Regional-Bytes'], usage('70')]), {hours: 24}, {hours: 24}],
    [
      costExplorer([['DataTransfer-Regional-Bytes'], usage('70')]),
      {hours: 'month'},
      {perMonth: 35},
    ],
    [
      'usage_type,cost\nDataTransfer-Regional-Bytes,10',
      {region: 'cn-north-1'},
      {unit: 'CNY', billed: near(10 / 0.067)},
    ],
    ['{same_zone="false"} 1073741824', {unit: 'bytes'}, {billed: 1}],
  ])('%s: %o', (text, choices, expected) => {
    expect(read(text, choices)).toMatchObject(expected);
  });
});
