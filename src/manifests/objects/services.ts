import type {JsonObject, ManifestDocument, ManifestRequest} from '../types';
import {nodeValue, zoneValue} from '../versions';
import {documentOf, labelsOf, metadataIn, servicePort} from './common';

interface ServiceParts {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  /** Fields of the spec besides selector and ports. */
  readonly spec?: JsonObject;
  readonly comments?: Readonly<Record<string, string>>;
}

/** The Service that callers in the cluster use. */
export function calleeService(
  request: ManifestRequest,
  parts: ServiceParts = {},
): ManifestDocument {
  const {name} = request;
  const {labels = {}, annotations, spec = {}, comments = {}} = parts;
  return documentOf(
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: metadataIn(request, name, {
        labels: {...labelsOf(name), ...labels},
        ...(annotations && {annotations}),
      }),
      spec: {...spec, selector: labelsOf(name), ports: [servicePort(request)]},
    },
    comments,
  );
}

/** Keeps calls in the zone of the caller. */
export function zonal(request: ManifestRequest): Pick<ServiceParts, 'spec' | 'comments'> {
  const value = zoneValue(request);
  const comment =
    value === 'PreferSameZone'
      ? 'Calls stay in the zone of the caller while it has a ready pod.'
      : 'The older name of PreferSameZone; it means the same.';
  return {
    spec: {trafficDistribution: value},
    comments: {'spec trafficDistribution': comment},
  };
}

/** Keeps calls on the node of the caller: as a wish that falls back, or as a rule that drops. */
export function nodal(request: ManifestRequest): Pick<ServiceParts, 'spec' | 'comments'> {
  if (request.sameNode === 'insist') {
    return {
      spec: {internalTrafficPolicy: 'Local'},
      comments: {
        'spec internalTrafficPolicy': 'A call from a node without a ready pod is dropped.',
      },
    };
  }
  const value = nodeValue(request);
  if (value === 'PreferClose') return zonal(request);
  return {
    spec: {trafficDistribution: value},
    comments: {'spec trafficDistribution': 'The node first, then the zone, then the cluster.'},
  };
}

/** Hands out the addresses of the pods and takes no part in the traffic. */
export function headlessService(request: ManifestRequest): ManifestDocument {
  return calleeService(request, {
    spec: {clusterIP: 'None'},
    comments: {'spec clusterIP': 'DNS answers with every ready pod; the client chooses.'},
  });
}
