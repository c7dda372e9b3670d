/** Text as HTML has it. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const span = (role: 'c' | 'n' | 's' | 'v', text: string) =>
  `<span class="${role}">${escapeHtml(text)}</span>`;

/** `key: value`, as an item of a list or alone. */
const FIELD = /^(\s*(?:- )?)([\w./-]+):(?: (.*))?$/;
const QUOTED_WORD = /^".*\w.*"$/;

function valueMarkup(text: string): string {
  if (QUOTED_WORD.test(text)) return span('s', text);
  return text === 'true' || text === 'false' ? span('v', text) : escapeHtml(text);
}

const indentOf = (line: string) => line.length - line.trimStart().length;

function lineMarkup(line: string): string {
  const indent = ' '.repeat(indentOf(line));
  if (line.trimStart().startsWith('#')) return indent + span('c', line.trimStart());
  const [, before = '', key, value] = FIELD.exec(line) ?? [];
  if (key === undefined) return escapeHtml(line);
  return `${before}${span('n', key)}:${value === undefined ? '' : ` ${valueMarkup(value)}`}`;
}

/**
 * YAML of ours as the build's highlighter would mark it up, so that no highlighter is loaded: only comments, fields, quoted texts and texts
 * of several lines stand in it. A test holds the two against each other.
 *
 * @example highlightYaml('replicas: 3') // '<span class="n">replicas</span>: 3'
 */
export function highlightYaml(yaml: string): string {
  let textIndent = Infinity;
  return yaml
    .split('\n')
    .map((line) => {
      if (line !== '' && indentOf(line) <= textIndent) textIndent = Infinity;
      if (textIndent < Infinity) return escapeHtml(line);
      if (line.endsWith(': |')) textIndent = indentOf(line);
      return lineMarkup(line);
    })
    .join('\n');
}
