import {describe, expect, it, vi} from 'vitest';
import {defaultLab, labPresets} from '@site/src/data/labFields';
import {defaultScenario, noOwnFigures} from '@site/src/data/scenarioFields';
import {pathCost} from '@site/src/model/cost';
import {costInput} from '@site/test/costInput';
import {crossingCost, isBeyondSimulation, labAnswer, scenarioChange} from './labAnswer';

vi.mock('@site/src/data/prices/regions.json', async (importOriginal) => {
  const {withKnownChina} = await import('@site/test/knownChina');
  return withKnownChina(importOriginal<{default: object}>);
});

const bill = {scenario: defaultScenario, own: noOwnFigures};
const auto = (id: keyof typeof labPresets) =>
  labAnswer({...labPresets[id], mode: 'topology-mode-auto'});

describe('each starting point shows its rule', () => {
  it.each([
    ['even', undefined, 0],
    ['skewed-pods', undefined, 1 / 3],
    ['skewed-cpu', 'MinAllocationExceedsOverloadThreshold', 2 / 3],
    ['too-few-pods', 'InsufficientNumberOfEndpoints', 2 / 3],
    ['lost-zone', 'MinAllocationExceedsOverloadThreshold', 1 / 2],
    ['unlabelled-node', 'InsufficientNodeInfo', 2 / 3],
  ] as const)('%s', (id, refusal, share) => {
    const {hints, traffic} = auto(id);
    expect(hints.kind).toBe(refusal === undefined ? 'set' : 'refused');
    if (hints.kind === 'refused') expect(hints.refusal.messageKey).toBe(refusal);
    expect(traffic.crossZoneShare).toBeCloseTo(share);
  });
});

describe('what it costs', () => {
  it('is what the simulation says of the same share', () => {
    const {monthlyCost} = pathCost('clusterip', costInput());
    expect(crossingCost(2 / 3, bill)).toBeCloseTo(monthlyCost ?? Number.NaN);
    const change = scenarioChange(labAnswer(defaultLab));
    expect(change).toEqual({zoneLocalShare: 0.6667, azCount: 3});
    const simulated = pathCost('clusterip-same-zone', costInput(change)).monthlyCost;
    expect(crossingCost(1 / 3, bill)).toBeCloseTo(simulated ?? Number.NaN, 1);
  });

  it('follows own prices and the account that pays', () => {
    const own = {rates: {interAzPerGbEachSide: 0.5}, latencyMs: {}};
    const scenario = {...defaultScenario, trafficGb: 100, billing: 'one-end'} as const;
    expect(crossingCost(0.1, {scenario, own})).toBeCloseTo(5);
  });

  it('is not known where the price is not', () => {
    const scenario = {...defaultScenario, region: 'cn-north-1'};
    expect(crossingCost(0.1, {scenario, own: noOwnFigures})).toBeUndefined();
  });
});

describe('more than the simulation can show', () => {
  it('crosses where pods and callers stand apart', () => {
    const [a, b] = defaultLab.columns;
    if (a === undefined || b === undefined) throw new Error('The default has three zones.');
    const apart = labAnswer({
      mode: 'none',
      columns: [
        {...a, clientShare: 0},
        {...b, readyEndpoints: 0},
      ],
      unlabelledNodes: 0,
    });
    expect(apart.traffic.crossZoneShare).toBe(1);
    expect(isBeyondSimulation(apart, defaultScenario)).toBe(true);
  });

  it('does not cross where nobody looks at zones', () => {
    expect(isBeyondSimulation(labAnswer({...defaultLab, mode: 'none'}), defaultScenario)).toBe(
      false,
    );
  });
});
