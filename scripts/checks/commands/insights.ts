import type {QueryFault} from '../shared/promql';

// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html
const commands = new Set([
  'anomaly',
  'dedup',
  'diff',
  'display',
  'fields',
  'filter',
  'filterIndex',
  'join',
  'limit',
  'lookup',
  'parse',
  'pattern',
  'sort',
  'SOURCE',
  'stats',
  'unmask',
  'unnest',
]);

/**
 * Checks the outline of a CloudWatch Logs Insights query: every step starts with a known command,
 * and quotes and parentheses are closed. No parser of the language is published.
 *
 * @param text - The query; lines that start with `#` are comments.
 * @returns What is wrong.
 */
export function insightsFaults(text: string): readonly QueryFault[] {
  const bare = text.replaceAll(/^\s*#.*$/gm, '');
  const plain = bare.replaceAll(
    /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/(?:[^/\\\n]|\\.)+\//g,
    (quoted) => quoted.replaceAll(/[^\n]/g, '_'),
  );
  const faults: QueryFault[] = [];
  let offset = 0;
  for (const step of plain.split('|')) {
    const command = step.trim().split(/\s/)[0] ?? '';
    const line =
      plain.slice(0, offset + step.length - step.trimStart().length).split('\n').length - 1;
    if (!commands.has(command))
      faults.push({line, message: `"${command}" is no Logs Insights command`});
    offset += step.length + 1;
  }
  if (count(plain, '(') !== count(plain, ')'))
    faults.push({line: 0, message: 'parentheses are not balanced'});
  if (/["']/.test(plain)) faults.push({line: 0, message: 'a quote is not closed'});
  return faults;
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}
