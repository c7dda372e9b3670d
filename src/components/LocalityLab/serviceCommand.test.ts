import {describe, expect, it} from 'vitest';
import {serviceCommand} from './serviceCommand';

describe('the command for a mode', () => {
  it.each([
    ['prefer-same-zone', '1.36', '{"spec":{"trafficDistribution":"PreferSameZone"}}'],
    ['prefer-same-zone', '1.34', '{"spec":{"trafficDistribution":"PreferSameZone"}}'],
    ['prefer-same-zone', '1.33', '{"spec":{"trafficDistribution":"PreferClose"}}'],
    ['prefer-same-node', '1.36', '{"spec":{"trafficDistribution":"PreferSameNode"}}'],
    ['prefer-same-node', '1.33', '{"spec":{"trafficDistribution":"PreferClose"}}'],
    ['internal-local', '1.33', '{"spec":{"internalTrafficPolicy":"Local"}}'],
    ['none', '1.36', '{"spec":{"trafficDistribution":"PreferSameZone"}}'],
    [
      'topology-mode-auto',
      '1.36',
      '{"metadata":{"annotations":{"service.kubernetes.io/topology-mode":null}},"spec":{"trafficDistribution":"PreferSameZone"}}',
    ],
  ] as const)('%s, Kubernetes %s', (mode, version, patch) => {
    const command = `kubectl -n shop patch service orders --type=merge -p '${patch}'`;
    expect(serviceCommand(mode, version)).toBe(command);
  });
});
