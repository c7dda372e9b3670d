import {translate} from '@docusaurus/Translate';
import {neededKinds, type NeededKind} from '@site/src/readers/cluster/types';
import type {Format} from '@site/src/words/format/createFormat';

/** What prints everything that the lab needs. */
export const command = kubectlGet(neededKinds);

/** Nodes belong to no namespace. */
function kubectlGet(kinds: readonly NeededKind[]): string {
  const everywhere = kinds.some((kind) => kind !== 'nodes') ? ' -A' : '';
  return `kubectl get ${kinds.join(',')}${everywhere} -o json`;
}

/** What prints EndpointSlices of the version that is read, whatever kubectl prefers. */
const v1Command = 'kubectl get endpointslices.v1.discovery.k8s.io -A -o json';

/** Slices of the version that Kubernetes served before 1.21. */
export function oldSlicesText(count: number, format: Format): string {
  return translate(
    {
      id: 'pasteCluster.fault.oldSlices',
      message:
        'EndpointSlices of discovery.k8s.io/v1beta1 are in it ({count}) and are not read: v1 is needed. Run: {command}',
    },
    {count: format.number(count, 0), command: v1Command},
  );
}

/** The older kind beside or instead of EndpointSlices. */
export function endpointsText(): string {
  return translate({
    id: 'pasteCluster.fault.endpoints',
    message: '(Endpoints, the older kind, know neither zones nor hints.)',
  });
}

/** Kinds of which there is nothing, and how to get them from somebody who may read them. */
export function missingText(missing: readonly NeededKind[], format: Format): string {
  return translate(
    {
      id: 'pasteCluster.missing',
      message:
        'There are no {kinds} in it. Add the output of this, from somebody who may read them: {command}',
    },
    {kinds: format.list(missing), command: kubectlGet(missing)},
  );
}
