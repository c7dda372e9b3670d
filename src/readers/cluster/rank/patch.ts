import type {ReadCluster, ReadService} from '../types';

/** The minor version of Kubernetes 1 from which on PreferSameZone exists. */
const PREFER_SAME_ZONE = 34;

export interface FieldWord {
  readonly word: 'PreferClose' | 'PreferSameZone';
  /** Version of the oldest kubelet; null where none is said. */
  readonly oldest: string | null;
}

function minorOf(version: string): number {
  return Number(/^v?1\.(\d+)/.exec(version)?.[1] ?? NaN);
}

/**
 * The value of `trafficDistribution` that every node of the cluster knows. Where no version is said it is the older word,
 * which newer versions still take.
 *
 * @example fieldWord(cluster) // {word: 'PreferClose', oldest: 'v1.33.5-eks-113cf36'}
 */
export function fieldWord({nodes}: Pick<ReadCluster, 'nodes'>): FieldWord {
  const versions = nodes.flatMap(({kubelet}) => (kubelet === null ? [] : [kubelet]));
  const known = versions.filter((version) => !Number.isNaN(minorOf(version)));
  const [oldest] = known.sort((a, b) => minorOf(a) - minorOf(b));
  if (oldest === undefined) return {word: 'PreferClose', oldest: null};
  return {word: minorOf(oldest) >= PREFER_SAME_ZONE ? 'PreferSameZone' : 'PreferClose', oldest};
}

/** As Kubernetes allows them; anything else has no place in a command. */
const plainName = /^[a-z0-9.-]+$/;

export const TOPOLOGY_MODE = 'service.kubernetes.io/topology-mode';
const HINT_ANNOTATIONS = [TOPOLOGY_MODE, 'service.kubernetes.io/topology-aware-hints'] as const;

/** A Service by its names. */
type Named = Pick<ReadService, 'namespace' | 'name'>;

/**
 * The command that merges fields into the spec of a Service.
 *
 * @param without annotations that it takes away.
 * @example patchCommand({namespace: 'shop', name: 'orders'}, {internalTrafficPolicy: 'Local'})
 * // kubectl -n shop patch service orders --type=merge -p '{"spec":{"internalTrafficPolicy":"Local"}}'
 */
export function patchCommand(
  {namespace, name}: Named,
  spec: Readonly<Record<string, string>>,
  without: readonly string[] = [],
): string {
  const annotations = Object.fromEntries(without.map((key) => [key, null]));
  const patch = {...(without.length > 0 && {metadata: {annotations}}), spec};
  return `kubectl -n ${namespace} patch service ${name} --type=merge -p '${JSON.stringify(patch)}'`;
}

/**
 * The command that sets the field, and takes away the annotation that would win over it.
 *
 * @returns null where a name has no place in a command.
 * @example patchOf(service, 'PreferClose')
 * // kubectl -n shop patch service orders --type=merge -p '{"spec":{"trafficDistribution":"PreferClose"}}'
 */
export function patchOf(
  {namespace, name, routing}: ReadService,
  word: FieldWord['word'],
): string | null {
  if (!plainName.test(namespace) || !plainName.test(name)) return null;
  const present = HINT_ANNOTATIONS.filter((key) => routing.annotations[key] !== undefined);
  return patchCommand({namespace, name}, {trafficDistribution: word}, present);
}

/**
 * One shell script of all patches: first the API server is asked only, then they are applied. It stops at the first that
 * is refused.
 *
 * @param comments what stands above each part.
 */
export function patchScript(
  patches: readonly string[],
  comments: {readonly dryRun: string; readonly apply: string; readonly nothing: string},
): string {
  if (patches.length === 0) return `#!/bin/sh\n# ${comments.nothing}\n`;
  return [
    '#!/bin/sh',
    'set -eu',
    `# ${comments.dryRun}`,
    ...patches.map((patch) => `${patch} --dry-run=server`),
    `# ${comments.apply}`,
    ...patches,
    '',
  ].join('\n');
}
