import {parser} from '@prometheus-io/lezer-promql';

/** Where a query stops being one. */
export interface QueryFault {
  /** 0-based line inside the text. */
  readonly line: number;
  readonly message: string;
}

/**
 * Parses PromQL.
 *
 * @param text - One query, or several with an empty line between them; `#` starts a comment.
 * @returns One fault for each query that Prometheus would refuse to parse.
 */
export function promqlFaults(text: string): readonly QueryFault[] {
  let line = 0;
  return text.split(/\n[ \t]*\n/).flatMap((query) => {
    const start = line;
    line += query.split('\n').length + 1;
    const bare = query.replaceAll(/^\s*#.*$/gm, '').trim();
    return bare === '' ? [] : queryFaults(query, start);
  });
}

function queryFaults(query: string, start: number): readonly QueryFault[] {
  const faults: QueryFault[] = [];
  parser.parse(query).iterate({
    enter: ({type, from, to}) => {
      if (!type.isError || faults.length > 0) return;
      const line = start + query.slice(0, from).split('\n').length - 1;
      const near = query.slice(from, Math.max(to, from + 20)).trim() || 'the end';
      faults.push({line, message: `not PromQL near "${near}"`});
    },
  });
  return faults;
}
