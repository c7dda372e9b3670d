/** One step of a path. */
export type Step =
  | {readonly type: 'name'; readonly name: string}
  | {readonly type: 'union'; readonly branches: readonly (readonly Step[])[]}
  | {readonly type: 'all'}
  | {readonly type: 'deep'; readonly name: string}
  | {readonly type: 'slice'; readonly from: number; readonly to: number | undefined}
  | {readonly type: 'filter'; readonly filter: Filter};

/** `?(@.steps operator value)`; without operator it asks whether the field is there. */
export interface Filter {
  readonly steps: readonly Step[];
  readonly operator?: string;
  readonly value?: unknown;
}

/** A part of a template. */
export type Node =
  | {readonly type: 'text'; readonly text: string}
  | {readonly type: 'path'; readonly fromRoot: boolean; readonly steps: readonly Step[]}
  | {
      readonly type: 'range';
      readonly fromRoot: boolean;
      readonly steps: readonly Step[];
      readonly body: readonly Node[];
    };

const brace = /\{((?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^{}"'])*)\}/y;

/**
 * Reads a template of kubectl's JSONPath.
 *
 * @param template - Text with expressions in braces.
 * @returns Its parts, loops nested.
 * @throws When a brace, bracket, quote or `range` is not closed, or an expression is none.
 */
export function parseTemplate(template: string): readonly Node[] {
  const loops: {head: Omit<Extract<Node, {type: 'range'}>, 'body'>; before: Node[]}[] = [];
  let nodes: Node[] = [];
  for (const part of partsOf(template)) {
    if (typeof part !== 'string') nodes.push(part);
    else if (part.startsWith('range ')) {
      loops.push({head: {type: 'range', ...pathOf(part.slice(6).trim())}, before: nodes});
      nodes = [];
    } else if (part === 'end') {
      const loop = loops.pop();
      if (loop === undefined) throw new Error('{end} without {range}');
      nodes = [...loop.before, {...loop.head, body: nodes}];
    } else if (/^["']/.test(part)) nodes.push({type: 'text', text: unquote(part)});
    else nodes.push({type: 'path', ...pathOf(part)});
  }
  if (loops.length > 0) throw new Error('{range} without {end}');
  return nodes;
}

/** Expressions as their text without braces, literal text as nodes. */
function partsOf(template: string): readonly (string | Node)[] {
  const parts: (string | Node)[] = [];
  let at = 0;
  while (at < template.length) {
    const open = template.indexOf('{', at);
    const text = template.slice(at, open < 0 ? undefined : open);
    if (text.includes('}')) throw new Error(`"}" without "{" in ${template}`);
    if (text !== '') parts.push({type: 'text', text});
    if (open < 0) break;
    brace.lastIndex = open;
    const match = brace.exec(template);
    if (match === null) throw new Error(`"{" is not closed: ${template.slice(open)}`);
    parts.push((match[1] ?? '').trim());
    at = brace.lastIndex;
  }
  return parts;
}

function unquote(text: string): string {
  const escapes: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r'};
  return text.slice(1, -1).replace(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter);
}

function pathOf(text: string): {readonly fromRoot: boolean; readonly steps: readonly Step[]} {
  const fromRoot = text.startsWith('$');
  return {fromRoot, steps: stepsOf(text.replace(/^[$@]/, ''))};
}

const stepForms: readonly [RegExp, (match: RegExpExecArray) => Step][] = [
  [/^\.\.((?:\\.|[^.[\]\s])+)/, ([, name = '']) => ({type: 'deep', name: unescape(name)})],
  [/^(?:\.\*|\[\*\])/, () => ({type: 'all'})],
  [/^\.((?:\\.|[^.[\]\s*])+)/, ([, name = '']) => ({type: 'name', name: unescape(name)})],
  [/^\[(-?\d*):(-?\d*)\]/, ([, from = '', to = '']) => slice(from, to)],
  [/^\[(-?\d+)\]/, ([, index = '']) => indexStep(Number(index))],
  [/^\[(\s*'[^']*'\s*(?:,\s*'[^']*'\s*)*)\]/, ([, names = '']) => quotedNames(names)],
  [/^\[\?\(\s*@((?:"[^"]*"|'[^']*'|[^)"'])*)\)\]/, ([, text = '']) => filterStep(text.trim())],
];

function stepsOf(text: string): readonly Step[] {
  const steps: Step[] = [];
  let rest = text;
  while (rest !== '' && rest !== '.') {
    const step = nextStep(rest);
    if (step === undefined) throw new Error(`not a JSONPath: ${text}`);
    steps.push(step.step);
    rest = rest.slice(step.length);
  }
  return steps;
}

function nextStep(text: string): {readonly step: Step; readonly length: number} | undefined {
  for (const [form, build] of stepForms) {
    const match = form.exec(text);
    if (match !== null) return {step: build(match), length: match[0].length};
  }
  return undefined;
}

function unescape(name: string): string {
  return name.replace(/\\(.)/g, '$1');
}

function slice(from: string, to: string): Step {
  return {type: 'slice', from: Number(from), to: to === '' ? undefined : Number(to)};
}

function indexStep(index: number): Step {
  return {type: 'slice', from: index, to: index === -1 ? undefined : index + 1};
}

// kubectl reads ['a.b'] as .a.b: a dot inside the quotes must be escaped too.
function quotedNames(text: string): Step {
  const names = [...text.matchAll(/'([^']*)'/g)];
  return {type: 'union', branches: names.map(([, name = '']) => stepsOf(`.${name}`))};
}

function filterStep(text: string): Step {
  const match = /^(.*?)\s*(==|!=|<=|>=|<|>)\s*(.+)$/s.exec(text);
  if (match === null) return {type: 'filter', filter: {steps: stepsOf(text)}};
  const [, path = '', operator = '', value = ''] = match;
  return {type: 'filter', filter: {steps: stepsOf(path), operator, value: literal(value)}};
}

function literal(text: string): unknown {
  if (/^'.*'$|^".*"$/s.test(text)) return unquote(text);
  if (text === 'true' || text === 'false') return text === 'true';
  const number = Number(text);
  if (Number.isNaN(number)) throw new Error(`not a value: ${text}`);
  return number;
}
