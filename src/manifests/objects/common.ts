import type {JsonObject, KubernetesObject, ManifestDocument, ManifestRequest} from '../types';

/** The label that Services choose pods by, as the guide's example writes it. */
const nameLabel = 'app.kubernetes.io/name';

export const zoneKey = 'topology.kubernetes.io/zone';

/** @example labelsOf('orders') // {'app.kubernetes.io/name': 'orders'} */
export const labelsOf = (name: string) => ({[nameLabel]: name});

type Comments = Readonly<Record<string, string>>;

/**
 * An object with its comments.
 *
 * @param comments by the path of the field they stand above, its steps with a space between; numbers are places in a list.
 */
export function documentOf(object: KubernetesObject, comments: Comments = {}): ManifestDocument {
  return {
    object,
    comments: Object.entries(comments).map(([path, text]) => ({
      at: path.split(' ').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
      text,
    })),
  };
}

/** The metadata of an object in the reader's namespace. */
export function metadataIn(
  {namespace}: ManifestRequest,
  name: string,
  more: Omit<KubernetesObject['metadata'], 'name' | 'namespace'> = {},
): KubernetesObject['metadata'] {
  return {name, namespace, ...more};
}

/** The one port of the callee's Service; the pod's is found by its name or, where the workload is the reader's own, by its number. */
export function servicePort({port, targetPort, workload}: ManifestRequest): JsonObject {
  return {name: 'http', port, targetPort: workload === 'new' ? 'http' : targetPort};
}

/** Namespaces that every cluster has. */
const given: readonly string[] = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];

/** Whether the set makes the namespace; else it is there. */
export function makesNamespace({workload, namespace}: ManifestRequest): boolean {
  return workload === 'new' && !given.includes(namespace);
}

/** What a namespace carries so that its pods are in the mesh. */
export function meshLabels({path}: ManifestRequest): Readonly<Record<string, string>> {
  if (path === 'istio-sidecar') return {'istio-injection': 'enabled'};
  if (path === 'istio-ambient') return {'istio.io/dataplane-mode': 'ambient'};
  return {};
}

export function namespaceDocuments(request: ManifestRequest): readonly ManifestDocument[] {
  if (!makesNamespace(request)) return [];
  const labels = meshLabels(request);
  const metadata = {
    name: request.namespace,
    ...(Object.keys(labels).length > 0 && {labels}),
  };
  return [documentOf({apiVersion: 'v1', kind: 'Namespace', metadata})];
}
