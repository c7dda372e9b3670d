import type {ClusterFault} from './types';

/** So much of a text decides what it is, if it is not JSON. */
export const BEGINNING = 400;

const QUOTED = 120;

const kubectlError =
  /^(?:error:|Error from server|No resources found|Unable to connect to the server|The connection to the server)/;
const table = /^(?:NAMESPACE|NAME) {2,}[A-Z]/;
const yaml = /^(?:---|- |%YAML|apiVersion:|kind:|items:|metadata:|spec:|status:)/;
/** As `kubectl describe` writes. */
const description = /^(?:Name|Namespace|Labels): {2,}\S/;
/** A piece of JSON whose beginning was cut off. */
const middle = /^(?:"[^"\n]*" *[:,]|[}\]],?$)/;

/**
 * What a text is that does not begin with an object or a list.
 *
 * @param beginning its first {@link BEGINNING} characters, from the first that is no space.
 * @param at where it begins, from 1.
 * @example foreignText('apiVersion: v1\nkind: Node', 1) // {kind: 'yaml'}
 */
export function foreignText(beginning: string, at: number): ClusterFault {
  const line = (beginning.split(/[\r\n]/, 1)[0] ?? '').trimEnd();
  if (kubectlError.test(line)) return {kind: 'kubectl-error', text: line.slice(0, QUOTED)};
  if (table.test(line)) return {kind: 'table'};
  if (description.test(line)) return {kind: 'description'};
  if (yaml.test(line)) return {kind: 'yaml'};
  if (middle.test(line)) return {kind: 'no-beginning'};
  return {kind: 'not-json', at, found: line.slice(0, 24)};
}
