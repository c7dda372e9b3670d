import {describe, expect, it} from 'vitest';
import {costInput} from '../../test/costInput';
import {sensitivity} from './sensitivity';

describe('sensitivity', () => {
  it('moves one input at a time and puts the strongest first', () => {
    const swings = sensitivity({
      path: 'clusterip',
      input: costInput(),
      ranges: [
        {field: 'azCount', low: 2, high: 4},
        {field: 'trafficGb', low: 5120, high: 20480},
      ],
    });
    expect(swings?.map(({field}) => field)).toEqual(['trafficGb', 'azCount']);
    expect(swings?.[0]?.swing).toBeCloseTo(204.8, 6);
    expect(swings?.[1]?.costAtLow).toBeCloseTo(102.4, 6);
    expect(swings?.[1]?.costAtHigh).toBeCloseTo(153.6, 6);
  });

  it('leaves out inputs that do not move the path', () => {
    const ranges = [{field: 'albRules', low: 1, high: 100}] as const;
    expect(sensitivity({path: 'clusterip', input: costInput(), ranges})).toEqual([]);
  });

  it('knows nothing where a price is missing', () => {
    const input = {...costInput(), rates: {}};
    const ranges = [{field: 'azCount', low: 2, high: 4}] as const;
    expect(sensitivity({path: 'clusterip', input, ranges})).toBeUndefined();
  });
});
