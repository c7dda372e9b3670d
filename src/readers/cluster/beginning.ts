import type {ClusterFault} from './types';

const QUOTED = 120;
const BEGINNING = 24;

const kubectlError =
  /^(?:error:|Error from server|No resources found|Unable to connect to the server|The connection to the server)/;
const table = /^(?:NAMESPACE|NAME) {2,}[A-Z]/;
/** As `kubectl describe` writes. */
const description = /^(?:Name|Namespace|Labels): {2,}\S/;
/** Lines that only a comparison of two texts has. */
const diff = /^(?:@@ -\d|diff --git |===== \S*\/\w|\d+(?:,\d+)?[acd]\d+(?:,\d+)?$)/;
/** A piece of JSON whose beginning was cut off. */
const middle = /^(?:"[^"\n]*" *[:,]|[}\]],?$)/;

/**
 * Whether a line is a piece of JSON whose beginning was cut off.
 *
 * @example isMiddle('"name": "orders",') // true
 */
export function isMiddle(line: string): boolean {
  return middle.test(line);
}

/**
 * Whether a line belongs to a comparison of two texts: what it shows of an object is a piece of it, before or after.
 *
 * @example isDiff('@@ -10,3 +10,4 @@') // true
 */
export function isDiff(line: string): boolean {
  return diff.test(line);
}

/**
 * What a line is that belongs to no object and no list.
 *
 * @param line from the first character that is no space.
 * @param at where it begins in the text, from 1.
 * @example foreignText('Name:         orders', 1) // {kind: 'description'}
 */
export function foreignText(line: string, at: number): ClusterFault {
  if (kubectlError.test(line)) return {kind: 'kubectl-error', text: line.slice(0, QUOTED)};
  if (table.test(line)) return {kind: 'table'};
  if (description.test(line)) return {kind: 'description'};
  return {kind: 'not-json', at, found: line.slice(0, BEGINNING)};
}
