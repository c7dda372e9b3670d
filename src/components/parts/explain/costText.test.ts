import {describe, expect, it, vi} from 'vitest';
import {defaultScenario} from '@site/src/data/scenarioFields';
import type {OwnFigures, PathId} from '@site/src/data/types';
import {createFormat} from '@site/src/words/format/createFormat';
import {estimateOf} from '../estimate/estimateOf';
import {barCostText} from './costText';
import {floorSentence} from './floorSentence';

vi.mock('@site/src/data/prices/regions.json', async (importOriginal) => {
  const {withKnownChina} = await import('@site/test/knownChina');
  return withKnownChina(importOriginal<{default: object}>);
});

const format = createFormat('en');

/** What stands beside the bar of a path in Beijing, and what its opened total begins with. */
function said(path: PathId, rates: OwnFigures['rates'] = {}) {
  const scenario = {...defaultScenario, region: 'cn-north-1', trafficGb: 40960};
  const estimate = estimateOf(scenario, {rates, latencyMs: {}});
  const cost = estimate.costOf(path);
  return [barCostText(cost, estimate, format), floorSentence(cost, estimate, format)];
}

describe('a path that lacks prices', () => {
  it('says what it costs at least, and what comes on top', () => {
    expect(said('nlb-ip', {interAzPerGbEachSide: 0.01})).toEqual([
      'at least CN¥546.13',
      'At least CN¥546.13 a month; on top come 730 hours × ? and 40,960 NLCU-hours × ?.',
    ]);
    expect(said('alb-ip', {albHour: 0.1})).toEqual([
      'at least CN¥73.00',
      'At least CN¥73.00 a month; on top come 40,960 LCU-hours × ?.',
    ]);
  });

  it('says only that where none is known', () => {
    expect(said('alb-ip')).toEqual(['no price here', '']);
  });

  it('says nothing of the kind where all are known, or the path is not offered', () => {
    expect(said('clusterip', {interAzPerGbEachSide: 0.01})).toEqual(['CN¥546.13', '']);
    expect(said('vpc-lattice', {latticePerGb: 0.1})[0]).toBe('not offered in this Region');
  });
});
