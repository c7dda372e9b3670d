import {isFence} from '../noise';

/** Between these lines `kubectl cluster-info dump` puts what containers wrote, which may be anything. */
const logsBegin = /^==== START logs for /;
const logsEnd = /^==== END logs for /;

const divider = /^\s*(?:---(?:\s+#.*)?|\.\.\.|,|;|%YAML.*|#.*)?\s*$/;

/** A line between documents: nothing, the border of container logs, or something to be named. */
export type Between = 'nothing' | 'logs-begin' | 'logs-end' | 'other';

/**
 * What a line between documents is.
 *
 * @example betweenKind('```json') // 'nothing'
 */
export function betweenKind(line: string): Between {
  if (divider.test(line) || isFence(line)) return 'nothing';
  if (logsBegin.test(line)) return 'logs-begin';
  return logsEnd.test(line) ? 'logs-end' : 'other';
}
