import type {SentenceId} from '../sentences';
import type {ManifestDocument, ManifestRequest, Step} from '../types';
import {inNamespace} from './commands';

/** Fields of a Service that a path does not decide. */
const readersOwn = ['selector', 'ports'];

/** What the path changes in the callee's Service, as a merge patch for one that runs already. */
function patchOf({name}: ManifestRequest, documents: readonly ManifestDocument[]): string {
  const service = documents.find(
    ({object}) => object.kind === 'Service' && object.metadata.name === name,
  )?.object;
  const annotations = service?.metadata.annotations;
  const spec = Object.entries(service?.spec ?? {}).filter(([field]) => !readersOwn.includes(field));
  return JSON.stringify({
    ...(annotations && {metadata: {annotations}}),
    ...(spec.length > 0 && {spec: Object.fromEntries(spec)}),
  });
}

/** The one line that changes a Service which runs already; it says the same as the Service of the set. */
export function oneLine(
  id: SentenceId,
  request: ManifestRequest,
  documents: readonly ManifestDocument[],
): Step {
  const patch = patchOf(request, documents);
  return {
    id,
    command: `${inNamespace(request)} patch service ${request.name} --type merge -p '${patch}'`,
  };
}
