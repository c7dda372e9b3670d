import {isStandardError} from '../noise';

/** Fields that an object or a list of Kubernetes begins with, as kubectl and people order them. */
const first =
  /^(?:- )?(?:apiVersion:|kind:|items:|metadata:|spec:|status:|addressType:|endpoints:|subsets:|addresses:)(?:\s|$)/;
/** A field at the beginning of a line; capitals stand there in tables and messages. */
const field = /^(?:[a-z][\w./-]*|"[^"]*"|'[^']*'):(?:\s|$)/;
const item = /^-(?:\s|$)/;
/** Long, and of no use here. */
const idle = /^(\s*)(?:- )?(?:managedFields|images|volumesInUse|volumesAttached):\s*$/;

/** How far a line is indented. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/**
 * Whether a line that stands between documents begins one in YAML.
 *
 * @example beginsYaml('apiVersion: v1') // true
 */
export function beginsYaml(line: string): boolean {
  return first.test(line.trimStart());
}

/**
 * Whether a line goes on with a document in YAML.
 *
 * @param line without the indent of the whole document.
 */
export function continuesYaml(line: string): boolean {
  if (line.trim() === '' || line.startsWith('#') || /^\s/.test(line)) return true;
  if (isStandardError(line)) return false;
  return field.test(line) || item.test(line);
}

/** The field that a line at the beginning sets; undefined where it sets none. */
export function fieldOf(line: string): string | undefined {
  return field.test(line) ? /^["']?([^"':]+)/.exec(line)?.[1] : undefined;
}

/** Whether a line begins an item of a list, at this indent. */
export function beginsItem(line: string, indent: number): boolean {
  return indentOf(line) === indent && item.test(line.slice(indent));
}

/** The indent of a field whose value nobody needs; undefined for all others. */
export function idleIndent(line: string): number | undefined {
  return idle.exec(line)?.[1]?.length;
}
