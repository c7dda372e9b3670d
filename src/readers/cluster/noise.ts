/** What kubectl and its libraries write on standard error, which a terminal mixes into what is copied from it. */
const standardError =
  /^\s*(?:[IWEF]\d{4} \d{2}:\d{2}:\d{2}|Error from server|Warning:|warning:|error:|Unable to connect to the server|The connection to the server|No resources found)/;

/** Between these lines `kubectl cluster-info dump` puts what containers wrote, which may be anything. */
const logsBegin = /^==== START logs for /;
const logsEnd = /^==== END logs for /;

const fence = /^\s*(?:```|~~~)/;
const divider = /^\s*(?:---(?:\s+#.*)?|\.\.\.|,|;|%YAML.*|#.*)?\s*$/;

/** Whether kubectl wrote this line on standard error. */
export function isStandardError(line: string): boolean {
  return standardError.test(line);
}

/** A line between documents: nothing, the border of container logs, or something to be named. */
export type Between = 'nothing' | 'logs-begin' | 'logs-end' | 'other';

/**
 * What a line between documents is.
 *
 * @example betweenKind('```json') // 'nothing'
 */
export function betweenKind(line: string): Between {
  if (divider.test(line) || fence.test(line)) return 'nothing';
  if (logsBegin.test(line)) return 'logs-begin';
  return logsEnd.test(line) ? 'logs-end' : 'other';
}
