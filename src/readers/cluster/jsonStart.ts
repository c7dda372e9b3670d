/** What a list of objects goes on with; a prompt such as `[user@host ~]$` begins like one. */
const begins = /^\s*(?:\{(?!\{|%)|\[\s*(?:[{[\]"]|null\b|$))/;
/** An object of Kubernetes behind a prompt on the same line. */
const inside = /\{\s*"(?:apiVersion|kind|items|metadata|addressType|endpoints|spec|status)"\s*:/;
/** So much of a line decides. */
const ENOUGH = 64;

/**
 * Where JSON begins in a line that stands between documents.
 *
 * @returns the index of the bracket; -1: nowhere.
 * @example jsonStart('  {"kind": "List"') // 2
 * @example jsonStart('[ec2-user@bastion ~]$ kubectl get nodes -o json') // -1
 */
export function jsonStart(line: string): number {
  if (begins.test(line)) return line.search(/[[{]/);
  return line.search(inside);
}

/**
 * Whether a line that has not ended is JSON for certain: one without line breaks may be as long as a cluster.
 *
 * @example isJsonAlready('{"kind": "List", "items": […') // true
 */
export function isJsonAlready(line: string): boolean {
  return line.length >= ENOUGH && begins.test(line.slice(0, ENOUGH));
}
