import {facts} from '../data/facts';
import type {ManifestRequest} from './types';

/** The numbers of a version: `v3.5.0` and `3.5` are the same. */
const numbersOf = (version: string) => version.replace(/^v/, '').split('.').map(Number);

/**
 * Whether a version is another or newer.
 *
 * @example isAtLeast('1.36', '1.9') // true
 * @example isAtLeast('3.5', 'v3.5.0') // true
 */
export function isAtLeast(version: string, other: string): boolean {
  const [a, b] = [numbersOf(version), numbersOf(other)];
  const at = [...Array(Math.max(a.length, b.length)).keys()].find(
    (index) => (a[index] ?? 0) !== (b[index] ?? 0),
  );
  return at === undefined || (a[at] ?? 0) > (b[at] ?? 0);
}

const isIstio = ({path}: ManifestRequest) => path === 'istio-sidecar' || path === 'istio-ambient';

/** Who of those that must know the newer values does not; none: they can be written. */
export type TooOld = 'kubernetes' | 'cilium' | 'istio';

/**
 * What is too old for `PreferSameZone` and `PreferSameNode`: the API server, and whatever picks the pod.
 *
 * @example tooOldForSame({...request, kubernetes: '1.33'}) // ['kubernetes']
 */
export function tooOldForSame(request: ManifestRequest): readonly TooOld[] {
  const {kubernetes, cilium, istio, dataPlane} = request;
  return [
    ...(isAtLeast(kubernetes, facts.preferSameBeta.value) ? [] : (['kubernetes'] as const)),
    ...(dataPlane !== 'cilium' || isAtLeast(cilium, facts.ciliumPreferSame.value)
      ? []
      : (['cilium'] as const)),
    ...(!isIstio(request) || isAtLeast(istio, facts.istioPreferSameZone.value)
      ? []
      : (['istio'] as const)),
  ];
}

/** The value that keeps calls in the zone. `PreferClose` is the older name of the same. */
export function zoneValue(request: ManifestRequest): 'PreferSameZone' | 'PreferClose' {
  return tooOldForSame(request).length === 0 ? 'PreferSameZone' : 'PreferClose';
}

/** The value that keeps calls on the node; where it is not known, the one for the zone is all there is. */
export function nodeValue(request: ManifestRequest): 'PreferSameNode' | 'PreferClose' {
  return tooOldForSame(request).length === 0 ? 'PreferSameNode' : 'PreferClose';
}

/** Whether the scheduler counts each revision of a Deployment by itself, by `matchLabelKeys`. */
export function countsByRevision({kubernetes}: ManifestRequest): boolean {
  return isAtLeast(kubernetes, facts.matchLabelKeysBeta.value);
}

/** Whether a cluster of Cilium learns the zones of another's pods. */
export function sharesZones({cilium}: ManifestRequest): boolean {
  return isAtLeast(cilium, facts.ciliumZonesSharedSince.value);
}

/** Whether Istio takes changes to the waypoints that it generates. */
export function overlaysWaypoints({istio}: ManifestRequest): boolean {
  return isAtLeast(istio, facts.istioGatewayOverlaySince.value);
}

/** Whether the controller is of a release from which its Gateway API part is generally available. */
export function knowsGateways(controller: string): boolean {
  return isAtLeast(controller, facts.lbcGatewayGa.value);
}

/**
 * API versions of the objects around a Gateway. The controller reads v1 of its own from the release that also asks for the Gateway
 * API in which TCPRoute is v1.
 */
export function gatewayVersions({loadBalancerController}: ManifestRequest) {
  const isNew = isAtLeast(loadBalancerController, facts.lbcGatewayConfigV1Since.value);
  return {
    config: isNew ? 'gateway.k8s.aws/v1' : 'gateway.k8s.aws/v1beta1',
    tcpRoute: `gateway.networking.k8s.io/${isNew ? 'v1' : 'v1alpha2'}`,
  };
}

/** Whether EKS offered the version when the guide was checked. */
export function isOnEks({kubernetes}: ManifestRequest): boolean {
  return isAtLeast(facts.eksNewest.value, kubernetes);
}
