import type {ManifestRequest} from '../types';

/** Commands of the chapters, with the reader's names. jq reads what kubectl prints. */

/** @example inNamespace({namespace: 'shop'}) // 'kubectl -n shop' */
export const inNamespace = ({namespace}: Pick<ManifestRequest, 'namespace'>) =>
  `kubectl -n ${namespace}`;

/** The file that the reader saves the YAML in. */
export const fileName = ({name, path}: Pick<ManifestRequest, 'name' | 'path'>) =>
  `${name}-${path}.yaml`;

export function slicesOf(request: ManifestRequest, service: string, jq: string): string {
  return `${inNamespace(request)} get endpointslices -l kubernetes.io/service-name=${service} -o json | jq -r '${jq}'`;
}

const READY = '.items[].endpoints[] | select(.conditions.ready)';

/** Zone of each ready endpoint, and the zone it is for. */
export const hintsJq = `${READY}
  | [.zone, "for " + ([.hints.forZones[]?.name] | join(","))] | join("  ")`;

/** Node of each ready endpoint, and the node and the zone it is for. */
export const nodeHintsJq = `${READY}
  | [.nodeName, ([.hints.forNodes[]?.name] | join(",")), ([.hints.forZones[]?.name] | join(","))]
  | join("  ")`;

/** Ready endpoints by zone. */
export const zonesJq = `[${READY} | .zone] | group_by(.)[] | "\\(.[0])  \\(length) ready"`;

/** Pods by zone, as evenly as the constraint places them. */
export function perZone({zones, replicas}: ManifestRequest): readonly string[] {
  return zones.map((zone, index) => {
    const count = Math.floor(replicas / zones.length) + (index < replicas % zones.length ? 1 : 0);
    return `${zone}  ${count} ready`;
  });
}

/** Calls from a pod of its own, a new connection each, and counts who answered. */
export function callCommand(request: ManifestRequest, address: string): string {
  const {port} = request;
  const host = port === 80 ? address : `${address}:${port}`;
  return `${inNamespace(request)} run caller --rm --attach --quiet --restart=Never \\
  --image=registry.k8s.io/e2e-test-images/agnhost:2.53 --command -- \\
  sh -c 'for i in $(seq 60); do curl -s -m 2 http://${host}/hostname; echo; done' | sort | uniq -c`;
}

/** The AWS Region of a zone, or a variable where the name does not tell. */
export function regionOf({zones}: Pick<ManifestRequest, 'zones'>): string {
  const [region] = /^[a-z]{2}(-[a-z]+)+-\d/.exec(zones[0] ?? '') ?? [];
  return region ?? '"$REGION"';
}

/** Name of a load balancer in DNS, once it has one. */
export const hostnameOf = (request: ManifestRequest, object: string) =>
  `${inNamespace(request)} get ${object} -o jsonpath='{.status.loadBalancer.ingress[0].hostname}'`;
