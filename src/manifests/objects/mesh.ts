import type {ManifestDocument, ManifestRequest} from '../types';
import {overlaysWaypoints, sharesZones} from '../versions';
import {documentOf, metadataIn, zoneKey} from './common';
import {calleeService, zonal} from './services';

/** The waypoint gets a Service of its own, which must not be the callee's. */
export const waypointName = ({name}: Pick<ManifestRequest, 'name'>) =>
  name === 'waypoint' ? 'waypoint-l7' : 'waypoint';
const OVERLAY = 'waypoint-per-zone';
const GATEWAY = 'gateway.networking.k8s.io/v1';

/** Leaves pods out that return errors; the zone comes first by the field of the Service. */
function outlierRule(request: ManifestRequest): ManifestDocument {
  const {name, namespace} = request;
  return documentOf(
    {
      apiVersion: 'networking.istio.io/v1',
      kind: 'DestinationRule',
      metadata: metadataIn(request, name),
      spec: {
        host: `${name}.${namespace}.svc.cluster.local`,
        trafficPolicy: {
          outlierDetection: {
            consecutive5xxErrors: 5,
            interval: '10s',
            baseEjectionTime: '30s',
            maxEjectionPercent: 50,
          },
        },
      },
    },
    {
      'spec trafficPolicy outlierDetection':
        'Pods that return errors are left out; the zone comes first by the field of the Service.',
    },
  );
}

export function sidecarDocuments(request: ManifestRequest): readonly ManifestDocument[] {
  return [calleeService(request, zonal(request)), outlierRule(request)];
}

/** As many waypoints as zones, one in each: what Istio generates has one. */
function overlay(request: ManifestRequest): ManifestDocument {
  const lines = [
    'spec:',
    `  replicas: ${request.zones.length}`,
    '  template:',
    '    spec:',
    '      topologySpreadConstraints:',
    '        - maxSkew: 1',
    `          topologyKey: ${zoneKey}`,
    '          whenUnsatisfiable: DoNotSchedule',
    '          nodeTaintsPolicy: Honor',
    '          labelSelector:',
    '            matchLabels:',
    `              gateway.networking.k8s.io/gateway-name: ${waypointName(request)}`,
    '',
  ];
  const podDisruptionBudget = 'spec:\n  maxUnavailable: 1\n';
  return documentOf({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: metadataIn(request, OVERLAY),
    data: {deployment: lines.join('\n'), podDisruptionBudget},
  });
}

function waypoint(request: ManifestRequest): ManifestDocument {
  const parametersRef = {group: '', kind: 'ConfigMap', name: OVERLAY};
  return documentOf({
    apiVersion: GATEWAY,
    kind: 'Gateway',
    metadata: metadataIn(request, waypointName(request), {
      labels: {'istio.io/waypoint-for': 'service'},
    }),
    spec: {
      gatewayClassName: 'istio-waypoint',
      ...(overlaysWaypoints(request) && {infrastructure: {parametersRef}}),
      listeners: [{name: 'mesh', port: 15008, protocol: 'HBONE'}],
    },
  });
}

/** Layer 4 alone, or with a waypoint in every zone that calls to this Service pass. */
export function ambientDocuments(request: ManifestRequest): readonly ManifestDocument[] {
  if (request.waypoints === 'none') return [calleeService(request, zonal(request))];
  const service = calleeService(request, {
    ...zonal(request),
    labels: {'istio.io/use-waypoint': waypointName(request)},
  });
  const overlays = overlaysWaypoints(request) ? [overlay(request)] : [];
  return [...overlays, waypoint(request), service, outlierRule(request)];
}

/** One Service in several clusters. Before zones are shared, the own cluster is all that can be preferred. */
export function clusterMeshDocuments(request: ManifestRequest): readonly ManifestDocument[] {
  const global = {'service.cilium.io/global': 'true'};
  if (sharesZones(request)) {
    return [calleeService(request, {...zonal(request), annotations: global})];
  }
  const affinity = 'service.cilium.io/affinity';
  return [
    calleeService(request, {
      annotations: {...global, [affinity]: 'local'},
      comments: {
        [`metadata annotations ${affinity}`]:
          'The own cluster first: this Cilium does not know the zones of another.',
      },
    }),
  ];
}
