import {describe, expect, it} from 'vitest';
import {requestFor} from '../../test/manifests';
import {
  countsByRevision,
  gatewayVersions,
  isAtLeast,
  isOnEks,
  nodeValue,
  overlaysWaypoints,
  sharesZones,
  tooOldForSame,
  zoneValue,
} from './versions';

describe('a version', () => {
  it.each([
    ['1.36', '1.9', true],
    ['1.9', '1.36', false],
    ['3.5', 'v3.5.0', true],
    ['3.5', 'v3.5.1', false],
    ['v4', '3.9.9', true],
  ])('%s is %s or newer: %s', (version, other, is) => {
    expect(isAtLeast(version, other)).toBe(is);
  });
});

describe('the value that keeps calls in the zone', () => {
  it.each([
    ['1.33', 'PreferClose'],
    ['1.34', 'PreferSameZone'],
    ['1.35', 'PreferSameZone'],
    ['1.36', 'PreferSameZone'],
    ['1.37', 'PreferSameZone'],
  ] as const)('on Kubernetes %s is %s', (kubernetes, value) => {
    expect(zoneValue(requestFor('clusterip-same-zone', {kubernetes}))).toBe(value);
  });

  it.each([
    ['1.18', 'PreferClose'],
    ['1.19', 'PreferClose'],
    ['1.20', 'PreferSameZone'],
  ] as const)('with Cilium %s is %s, whatever the API server knows', (cilium, value) => {
    const request = requestFor('clusterip-same-zone', {dataPlane: 'cilium', cilium});
    expect(zoneValue(request)).toBe(value);
  });

  it.each([
    ['1.25', 'PreferClose'],
    ['1.26', 'PreferClose'],
    ['1.27', 'PreferSameZone'],
    ['1.31', 'PreferSameZone'],
  ] as const)('with Istio %s is %s', (istio, value) => {
    expect(zoneValue(requestFor('istio-ambient', {istio}))).toBe(value);
    expect(zoneValue(requestFor('istio-sidecar', {istio}))).toBe(value);
  });

  it('does not depend on a version of what is not there', () => {
    const request = requestFor('clusterip-same-zone', {cilium: '1.18', istio: '1.25'});
    expect(tooOldForSame(request)).toEqual([]);
  });

  it('names everyone who is too old', () => {
    const request = requestFor('istio-sidecar', {
      kubernetes: '1.33',
      dataPlane: 'cilium',
      cilium: '1.19',
      istio: '1.26',
    });
    expect(tooOldForSame(request)).toEqual(['kubernetes', 'cilium', 'istio']);
  });
});

describe('other rules', () => {
  it('for the node, there is no older name: only the zone is left', () => {
    expect(nodeValue(requestFor('clusterip-node-local', {kubernetes: '1.33'}))).toBe('PreferClose');
    expect(nodeValue(requestFor('clusterip-node-local'))).toBe('PreferSameNode');
  });

  it.each(['1.33', '1.37'] as const)('Kubernetes %s counts by revision', (kubernetes) => {
    expect(countsByRevision(requestFor('clusterip', {kubernetes}))).toBe(true);
  });

  it('a Gateway’s own objects and TCPRoute become v1 with the same controller', () => {
    const of = (loadBalancerController: '3.0' | '3.5') =>
      gatewayVersions(requestFor('nlb-ip', {loadBalancerController}));
    expect(of('3.0')).toEqual({
      config: 'gateway.k8s.aws/v1beta1',
      tcpRoute: 'gateway.networking.k8s.io/v1alpha2',
    });
    expect(of('3.5')).toEqual({
      config: 'gateway.k8s.aws/v1',
      tcpRoute: 'gateway.networking.k8s.io/v1',
    });
  });

  it('clusters share zones from Cilium 1.19 on, waypoints are overlaid from Istio 1.26 on', () => {
    expect(sharesZones(requestFor('cilium-clustermesh', {cilium: '1.18'}))).toBe(false);
    expect(sharesZones(requestFor('cilium-clustermesh', {cilium: '1.19'}))).toBe(true);
    expect(overlaysWaypoints(requestFor('istio-ambient', {istio: '1.25'}))).toBe(false);
    expect(overlaysWaypoints(requestFor('istio-ambient', {istio: '1.26'}))).toBe(true);
  });

  it('knows what EKS offers', () => {
    expect(isOnEks(requestFor('clusterip', {kubernetes: '1.36'}))).toBe(true);
    expect(isOnEks(requestFor('clusterip', {kubernetes: '1.37'}))).toBe(false);
  });
});
