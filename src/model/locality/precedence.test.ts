import {describe, expect, it} from 'vitest';
import {nodesIn} from '../../../test/localityWorlds';
import {hintsEvent} from './messages';
import {effectiveMode, reconcileHints, routingOf, type ServiceRouting} from './precedence';
import {localityModes, type Endpoint, type FeatureGates} from './types';
import {zoneRatios} from './zoneRatios';

const mode = 'service.kubernetes.io/topology-mode';
const plain: ServiceRouting = {
  annotations: {},
  trafficDistribution: null,
  internalTrafficPolicy: 'Cluster',
};
const before134: FeatureGates = {topologyAwareHints: true, preferSameTrafficDistribution: false};

describe('what in-cluster traffic follows', () => {
  it.each(localityModes)('is %s for the Service that stands for it', (name) => {
    expect(effectiveMode(routingOf(name))).toBe(name);
  });

  it.each([
    [
      'Local before annotation and field',
      {
        annotations: {[mode]: 'Auto'},
        trafficDistribution: 'PreferClose',
        internalTrafficPolicy: 'Local',
      },
      'internal-local',
    ],
    [
      'the annotation before the field',
      {annotations: {[mode]: 'Auto'}, trafficDistribution: 'PreferSameNode'},
      'topology-mode-auto',
    ],
    [
      'the field beside an annotation that is off',
      {annotations: {[mode]: 'Disabled'}, trafficDistribution: 'PreferClose'},
      'prefer-same-zone',
    ],
    ['nothing for a value that does not exist', {trafficDistribution: 'PreferSameRack'}, 'none'],
  ] as const)('is %s', (_what, change, expected) => {
    expect(effectiveMode({...plain, ...change})).toBe(expected);
  });

  it('is nothing for PreferSameZone before Kubernetes 1.34, but PreferClose works', () => {
    const of = (trafficDistribution: string) =>
      effectiveMode({...plain, trafficDistribution}, before134);
    expect([of('PreferSameZone'), of('PreferSameNode'), of('PreferClose')]).toEqual([
      'none',
      'none',
      'prefer-same-zone',
    ]);
  });

  it('is nothing for the annotation where the controller does not know it', () => {
    const gates = {...before134, topologyAwareHints: false};
    expect(effectiveMode(routingOf('topology-mode-auto'), gates)).toBe('none');
  });
});

describe('an annotation whose safeguards refuse', () => {
  const one = (zone: string): Endpoint => ({zone, ready: true, hints: {zones: [zone]}});
  const refused = reconcileHints({
    service: {annotations: {[mode]: 'Auto'}, trafficDistribution: 'PreferSameZone'},
    zones: zoneRatios(nodesIn('a', 'b', 'c')),
    slices: {create: [[{...one('b'), hints: null}]], update: [], unchanged: [[one('a')]]},
  });

  it('does not fall back to the field: slices end without hints', () => {
    expect(refused.source).toBe('annotation');
    expect(refused.slices.update).toEqual([[{...one('a'), hints: null}]]);
    expect(refused.slices.create).toEqual([[{...one('b'), hints: null}]]);
    expect(refused.slices.unchanged).toEqual([]);
  });

  it('says why in the words of the controller', () => {
    expect(hintsEvent(refused.refusal, 'IPv4')).toEqual({
      type: 'Warning',
      reason: 'TopologyAwareHintsDisabled',
      messageKey: 'InsufficientNumberOfEndpoints',
      message: 'Insufficient number of endpoints (2 endpoints, 3 zones), addressType: IPv4',
    });
  });
});

describe('an endpoint without a zone', () => {
  const zones = zoneRatios(nodesIn('a', 'b'));
  const of = (zone: string | null): Endpoint => ({zone, ready: true, hints: null});
  const sync = (endpoints: readonly Endpoint[], name: 'topology-mode-auto' | 'prefer-same-zone') =>
    reconcileHints({
      service: routingOf(name),
      zones,
      slices: {create: [endpoints], update: [], unchanged: []},
    });

  it('stops the annotation', () => {
    const {refusal} = sync([of('a'), of('a'), of('b'), of(null)], 'topology-mode-auto');
    expect(refusal).toEqual({messageKey: 'NoZoneSpecified'});
    expect(hintsEvent(refusal, 'IPv6').message).toBe(
      'One or more endpoints do not have a zone specified, addressType: IPv6',
    );
  });

  it('stops it only while it is ready', () => {
    const going: Endpoint = {...of(null), ready: false};
    expect(sync([of('a'), of('b'), going], 'topology-mode-auto').refusal).toBeUndefined();
  });

  it('is left without a hint by trafficDistribution, so kube-proxy ignores the others', () => {
    const {slices} = sync([of('a'), of(null)], 'prefer-same-zone');
    expect(slices.create).toEqual([[{...of('a'), hints: {zones: ['a']}}, of(null)]]);
  });
});
