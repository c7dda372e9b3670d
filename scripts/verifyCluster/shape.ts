/** What a block's fence says about its output, beside the output itself. */
export interface ShapeRules {
  /** Words of the output that are names of the reader's own: any name may stand there. */
  readonly varies?: readonly string[];
  /** A part of a line that must be printed as it stands, numbers included. */
  readonly exact?: string;
  /** Every line of the output must be printed in one form or another, not only lines of its kind. */
  readonly every?: boolean;
}

interface TokenClass {
  readonly name: string;
  /** Finds the token in the chapter's output. */
  readonly shown: RegExp;
  /** What may stand there on a cluster. */
  readonly any: string;
  /** The same token twice in a line must be the same twice on a cluster. */
  readonly same?: boolean;
}

const name = '[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?';

/** In order: a token is what the first of these finds. */
const classes: readonly TokenClass[] = [
  {name: 'time', shown: /\d{4}-\d\d-\d\dT[\d:.]+Z/, any: String.raw`\d{4}-\d\d-\d\dT[\d:.]+Z`},
  {name: 'node', shown: /\b(?:ip-[\d-]+\.[a-z0-9.]+|m?i-[0-9a-f]{17})\b/, any: name, same: true},
  {name: 'zone', shown: /\b[a-z]{2}(?:-[a-z]+)+-\d[a-z]\b/, any: name, same: true},
  {name: 'address', shown: /\b\d+\.\d+\.\d+\.\d+\b/, any: String.raw`[\d.]+|[0-9a-f:]+`},
  {name: 'pod', shown: /-[0-9a-f]{8,10}-[0-9a-z]{5}\b/, any: '-[0-9a-z]+-[0-9a-z]+'},
  {name: 'version', shown: /\bv\d+\.\d+\.\d+[\w.-]*/, any: String.raw`v\d+\.\d+\.\d+[\w.-]*`},
  {name: 'cpu', shown: /\b\d+m\b/, any: String.raw`\d+m?`},
  {name: 'family', shown: /\bIPv[46]\b/, any: 'IPv[46]'},
  {name: 'number', shown: /\b\d+(?:\.\d+)?\b/, any: String.raw`\d+(?:\.\d+)?`},
];

/**
 * Compares what a block printed on a cluster with what the chapter shows, by shape: words must be the
 * same, names and numbers may differ. A zone or node that a line of the chapter names twice must be
 * the same twice: `us-east-1a  for us-east-1a` is no shape of `eu-west-1a  for eu-west-1b`.
 *
 * @param shown - The output in the chapter.
 * @param printed - The output on the cluster.
 * @param rules - What the fence says beyond that.
 * @returns What differs, in words; empty when nothing does.
 * @example
 * shapeFaults('us-east-1a  2', 'eu-west-1b  4') // []
 */
export function shapeFaults(
  shown: string,
  printed: string,
  rules: ShapeRules = {},
): readonly string[] {
  const templates = [...new Set(linesOf(shown).map((line) => templateOf(line, rules)))];
  const patterns = templates.map((source) => new RegExp(`^${source}$`));
  const lines = linesOf(printed);
  if (lines.length === 0) return ['printed nothing'];
  const strange = lines.filter((line) => !patterns.some((pattern) => pattern.test(line)));
  const absent =
    rules.every === true
      ? linesOf(shown).filter((line) => {
          const pattern = new RegExp(`^${templateOf(line, rules)}$`);
          return !lines.some((found) => pattern.test(found));
        })
      : [];
  return [
    ...strange.map((line) => `printed "${line}", which no line of the chapter looks like`),
    ...[...new Set(absent)].map((line) => `printed no line like "${line}"`),
  ];
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trimEnd()]));
}

/** A regular expression for every line of the same shape. */
function templateOf(line: string, {varies = [], exact}: ShapeRules): string {
  if (exact !== undefined && line.includes(exact)) {
    const start = line.indexOf(exact);
    const rest = line.slice(start + exact.length);
    return `${tokens(line.slice(0, start), varies)}${escaped(exact)}${tokens(rest, varies)}`;
  }
  return tokens(line, varies);
}

function tokens(line: string, varies: readonly string[]): string {
  const own =
    varies.length === 0
      ? []
      : [String.raw`(?<![\w.-])(?:${varies.map(escaped).join('|')})(?![\w.-])`];
  const known = classes.map(({name: group, shown}) => `(?<${group}>${shown.source})`);
  const any = new RegExp([...own.map((source) => `(?<own>${source})`), ...known].join('|'), 'g');
  const groups = new Map<string, string>();
  let source = '';
  let end = 0;
  for (const match of line.matchAll(any)) {
    source += escaped(line.slice(end, match.index)) + placeFor(match, groups);
    end = match.index + match[0].length;
  }
  return source + escaped(line.slice(end));
}

function placeFor(match: RegExpExecArray, groups: Map<string, string>): string {
  const found = classes.find((known) => match.groups?.[known.name] !== undefined);
  if (found === undefined) return name;
  if (found.same !== true) return `(?:${found.any})`;
  const earlier = groups.get(match[0]);
  if (earlier !== undefined) return String.raw`\k<${earlier}>`;
  const group = `same${groups.size}`;
  groups.set(match[0], group);
  return `(?<${group}>${found.any})`;
}

function escaped(text: string): string {
  // A column's spaces follow the width of its names.
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/ {2,}/g, ' {2,}');
}
