import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {effectiveMode, type ServiceRouting} from '@site/src/model/locality/precedence';
import {routingReason} from './routing';

const HINTS = 'service.kubernetes.io/topology-aware-hints';
const MODE = 'service.kubernetes.io/topology-mode';

const routing = (change: Partial<ServiceRouting>): ServiceRouting => ({
  annotations: {},
  trafficDistribution: null,
  internalTrafficPolicy: 'Cluster',
  ...change,
});

describe('what decides', () => {
  it('is nothing where nothing is set', () => {
    expect(routingReason(routing({}))).toEqual({mode: 'none', decides: null, idle: []});
  });

  it('is the policy before the annotation before the field', () => {
    const all = routing({
      annotations: {[MODE]: 'Auto'},
      trafficDistribution: 'PreferClose',
      internalTrafficPolicy: 'Local',
    });
    expect(routingReason(all)).toEqual({
      mode: 'internal-local',
      decides: {setting: 'internalTrafficPolicy', value: 'Local'},
      idle: [
        {setting: 'topology-mode', value: 'Auto', beatenBy: 'internalTrafficPolicy'},
        {setting: 'trafficDistribution', value: 'PreferClose', beatenBy: 'internalTrafficPolicy'},
      ],
    });
    const {decides, idle} = routingReason({...all, internalTrafficPolicy: 'Cluster'});
    expect(decides).toEqual({setting: 'topology-mode', value: 'Auto'});
    expect(idle).toEqual([
      {setting: 'trafficDistribution', value: 'PreferClose', beatenBy: 'topology-mode'},
    ]);
  });

  it('is the field where the value of the annotation means nothing', () => {
    const found = routingReason(
      routing({annotations: {[MODE]: 'enabled'}, trafficDistribution: 'PreferSameNode'}),
    );
    expect(found).toEqual({
      mode: 'prefer-same-node',
      decides: {setting: 'trafficDistribution', value: 'PreferSameNode'},
      idle: [{setting: 'topology-mode', value: 'enabled', beatenBy: null}],
    });
  });

  it('is not the newer annotation where the older one is there, whatever it says', () => {
    const found = routingReason(routing({annotations: {[MODE]: 'Auto', [HINTS]: 'disabled'}}));
    expect(found).toEqual({
      mode: 'none',
      decides: null,
      idle: [
        {setting: 'topology-aware-hints', value: 'disabled', beatenBy: null},
        {setting: 'topology-mode', value: 'Auto', beatenBy: 'topology-aware-hints'},
      ],
    });
  });

  it('names every setting once and decides as the controller and kube-proxy do', () => {
    const value = fc.option(fc.constantFrom('Auto', 'auto', 'aUto', ''), {nil: undefined});
    const routings = fc.record({
      older: value,
      newer: value,
      trafficDistribution: fc.option(fc.constantFrom('PreferClose', 'PreferSameNode', 'Far')),
      internalTrafficPolicy: fc.constantFrom('Cluster' as const, 'Local' as const),
    });
    fc.assert(
      fc.property(routings, ({older, newer, ...rest}) => {
        const annotations = {
          ...(older !== undefined && {[HINTS]: older}),
          ...(newer !== undefined && {[MODE]: newer}),
        };
        const given = {...rest, annotations};
        const {mode, decides, idle} = routingReason(given);
        expect(mode).toBe(effectiveMode(given));
        expect(mode === 'none').toBe(decides === null);
        const named = [...(decides ? [decides] : []), ...idle].map(({setting}) => setting);
        expect(new Set(named).size).toBe(named.length);
        const isSet = [older, newer, given.trafficDistribution ?? undefined].filter(
          (one) => one !== undefined,
        ).length;
        expect(named).toHaveLength(isSet + Number(given.internalTrafficPolicy === 'Local'));
      }),
    );
  });
});
