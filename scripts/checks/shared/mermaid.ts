/** A stretch of translated text in a diagram, with its line counted from the diagram's first. */
export interface DiagramWords {
  readonly text: string;
  readonly offset: number;
}

interface Line {
  /** The line with every label emptied. */
  readonly structure: string;
  readonly words: readonly string[];
}

const title =
  /^(\s*(?:title|section|accTitle\s*:|accDescr\s*:|participant\s+\S+\s+as|actor\s+\S+\s+as)\s)(.+)$/;
const sequenceFrame = /^(\s*(?:alt|else|opt|loop|par|and|critical|option|break)\s)(.+)$/;
const message =
  /^(\s*[^"[\](){}|:]*(?:-?->>?|--?[x)])[^"[\](){}|:]*:|\s*(?:Note|note)\s[^:]*:)(.+)$/;

/** Labels inside a line, tried in order: quotes first, so that brackets in them do not count. */
const labels: readonly RegExp[] = [
  /(")([^"]*)(")/g,
  /(\|)([^|"]+)(\|)/g,
  /([[({>]+[\\/]?)([^[\](){}|"<>]+)([\\/]?[\])}]+)/g,
  /((?:--|==|-\.)\s+)([^-=.>|"]+?)(\s+(?:-->|--|==>|\.->))/g,
];

function readLine(line: string): Line {
  for (const pattern of [title, sequenceFrame, message]) {
    const match = pattern.exec(line);
    if (match) return {structure: `${match[1] ?? ''}…`, words: [match[2] ?? '']};
  }
  const words: string[] = [];
  const structure = labels.reduce(
    (rest, pattern) =>
      rest.replace(pattern, (_all, open: string, text: string, close: string) => {
        words.push(text);
        return `${open}${close}`;
      }),
    line,
  );
  return {structure, words};
}

/** The diagram's lines; a `accDescr { … }` block is folded into one line so that its length is free. */
function linesOf(diagram: string): readonly {text: string; offset: number}[] {
  const lines: {text: string; offset: number}[] = [];
  let open: {text: string; offset: number} | undefined;
  for (const [offset, raw] of diagram.split('\n').entries()) {
    if (open) {
      open.text += ` ${raw.replace('}', '').trim()}`;
      if (raw.includes('}')) open = undefined;
      continue;
    }
    if (/^\s*accDescr\s*\{/.test(raw)) {
      const line = {text: raw.replace(/\{/, ':').replace('}', ''), offset};
      lines.push(line);
      if (!raw.includes('}')) open = line;
      continue;
    }
    if (raw.trim() !== '' && !raw.trim().startsWith('%%')) lines.push({text: raw, offset});
  }
  return lines;
}

/**
 * What both languages of a diagram must share: node ids, edges, subgraphs, styles; labels are emptied.
 *
 * @example diagramStructure('flowchart LR\n  a["Pod"] --> b') // ['flowchart LR', 'a[""] --> b']
 */
export function diagramStructure(diagram: string): readonly string[] {
  return linesOf(diagram).map(({text}) => readLine(text).structure.replace(/\s+/g, ' ').trim());
}

/**
 * What a diagram says in words: labels, messages, title and description.
 *
 * @example diagramWords('flowchart LR\n  a["Pod"] --> b') // [{text: 'Pod', offset: 1}]
 */
export function diagramWords(diagram: string): readonly DiagramWords[] {
  return linesOf(diagram).flatMap(({text, offset}) =>
    readLine(text)
      .words.map((words) => words.replace(/<br\s*\/?>/g, ' ').trim())
      .filter((words) => words !== '')
      .map((words) => ({text: words, offset})),
  );
}

/**
 * Which of `accTitle` and `accDescr` a diagram lacks.
 *
 * @example missingAlternatives('flowchart LR') // ['accTitle', 'accDescr']
 */
export function missingAlternatives(diagram: string): readonly string[] {
  return ['accTitle', 'accDescr'].filter(
    (name) => !new RegExp(`^[ \\t]*${name}[ \\t]*(?::[ \\t]*\\S|\\{)`, 'm').test(diagram),
  );
}
