import {readArguments} from './commandLine';
import type {CommandLine, OptionTable} from './commandLine';
import {findJsonPath, printJsonPath, showValue} from './jsonpath';

interface Item {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata?: {
    readonly name?: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
  };
}

const options: OptionTable = {
  '-A': {name: 'all', value: false},
  '--all-namespaces': {name: 'all', value: false},
  '-n': {name: 'namespace', value: true},
  '--namespace': {name: 'namespace', value: true},
  '-o': {name: 'output', value: true},
  '--output': {name: 'output', value: true},
  '-l': {name: 'selector', value: true},
  '--selector': {name: 'selector', value: true},
  '--field-selector': {name: 'fields', value: true},
  '--sort-by': {name: 'sort', value: true},
  '--no-headers': {name: 'bare', value: false},
  '--context': {name: 'context', value: true},
  '--ignore-not-found': {name: 'ignore', value: false},
  '--raw': {name: 'raw', value: true},
};

const shortNames: Readonly<Record<string, string>> = {
  cm: 'configmap',
  deploy: 'deployment',
  ds: 'daemonset',
  ep: 'endpoints',
  hpa: 'horizontalpodautoscaler',
  ing: 'ingress',
  no: 'node',
  ns: 'namespace',
  pdb: 'poddisruptionbudget',
  po: 'pod',
  sa: 'serviceaccount',
  sts: 'statefulset',
  svc: 'service',
};

/**
 * Answers `kubectl get …` from recorded objects, as the API server and kubectl would.
 *
 * Kind, name, namespace, labels and field selectors choose among the recorded objects, so a command
 * with a wrong selector finds nothing here too.
 *
 * @param args - The arguments after `kubectl`; the first word is `get`.
 * @param recorded - Recorded objects and lists of objects.
 * @returns What kubectl prints, or undefined for a format that only recorded text can show.
 * @throws When nothing matches, or an option is beyond this fake.
 */
export function kubectlGet(
  args: readonly string[],
  recorded: readonly unknown[],
): string | undefined {
  const line = readArguments(args, options);
  const [format = '', ...rest] = String(line.options.get('output') ?? '').split('=');
  if (line.options.has('raw') || !formats.has(format)) return undefined;
  const chosen = sortedBy(line.options.get('sort'), choose(line, recorded.flatMap(itemsOf)));
  const byName = line.words.length > 2 || (line.words[1] ?? '').includes('/');
  const whole = byName && chosen.length === 1 ? chosen[0] : listOf(chosen);
  const template = rest.join('=');
  if (format === 'json') return `${JSON.stringify(whole, undefined, 4)}\n`;
  if (format === 'jsonpath') return printed(template, whole);
  if (format === 'name') return chosen.map((item) => `${resourceName(item)}\n`).join('');
  return customColumns(template, chosen, line.options.has('bare'));
}

const formats = new Set(['json', 'jsonpath', 'name', 'custom-columns']);

/** A path that finds nothing is no error to kubectl, but in a guide it is. */
function printed(template: string, data: unknown): string {
  const text = printJsonPath(template, data);
  if (text.trim() === '') throw new Error(`jsonpath ${template} finds nothing`);
  return text;
}

function listOf(items: readonly Item[]) {
  return {apiVersion: 'v1', kind: 'List', items};
}

function itemsOf(data: unknown): readonly Item[] {
  const {kind, items} = data as {readonly kind?: string; readonly items?: readonly Item[]};
  return (kind ?? '').endsWith('List') && items !== undefined ? items : [data as Item];
}

function choose(line: CommandLine, items: readonly Item[]): readonly Item[] {
  const [, resources = '', ...names] = line.words;
  const [resource = '', name] = resources.split('/');
  const kinds = resource.split(',').map(kindName);
  const wanted = name === undefined ? names : [name, ...names];
  const namespace = line.options.has('all')
    ? undefined
    : (line.options.get('namespace') ?? 'default');
  const chosen = items.filter(
    (item) =>
      kinds.includes((item.kind ?? '').toLowerCase()) &&
      (wanted.length === 0 || wanted.includes(item.metadata?.name ?? '')) &&
      (namespace === undefined || (item.metadata?.namespace ?? namespace) === namespace) &&
      terms(line, 'selector').every((term) => labelHolds(term, item.metadata?.labels ?? {})) &&
      terms(line, 'fields').every((term) => fieldHolds(term, item)),
  );
  if (chosen.length === 0) throw new Error(`No resources found: kubectl ${line.words.join(' ')}`);
  return chosen;
}

/** `endpointslices.discovery.k8s.io` → `endpointslice`. */
function kindName(resource: string): string {
  const plural = (resource.split('.')[0] ?? '').toLowerCase();
  const full = shortNames[plural] ?? plural;
  if (full === 'endpoints' || /ss$/.test(full)) return full;
  return full
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|x|ch)es$/, '')
    .replace(/s$/, '');
}

function terms(line: CommandLine, option: string): readonly string[] {
  const text = line.options.get(option);
  return typeof text === 'string' ? text.split(',').filter(Boolean) : [];
}

function labelHolds(term: string, labels: Readonly<Record<string, string>>): boolean {
  const [, absent, key = '', operator, value] = /^(!?)([^=!]+)(==?|!=)?(.*)$/.exec(term) ?? [];
  if (operator === undefined) return key in labels !== (absent === '!');
  return (labels[key] === value) === (operator !== '!=');
}

function fieldHolds(term: string, item: Item): boolean {
  const [, path = '', operator, value] = /^(.+?)(==?|!=)(.*)$/.exec(term) ?? [];
  const [found] = findJsonPath(`.${path}`, item);
  return (showValue(found ?? '') === value) === (operator !== '!=');
}

function sortedBy(path: string | true | undefined, items: readonly Item[]): readonly Item[] {
  if (typeof path !== 'string') return items;
  const key = (item: Item) => findJsonPath(path, item)[0];
  return [...items].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return showValue(left ?? '') < showValue(right ?? '') ? -1 : 1;
  });
}

function resourceName({apiVersion = '', kind = '', metadata}: Item): string {
  const group = apiVersion.includes('/') ? `.${apiVersion.split('/')[0] ?? ''}` : '';
  return `${kind.toLowerCase()}${group}/${metadata?.name ?? ''}`;
}

/** kubectl pads every column but the last to its widest cell plus three. */
function customColumns(spec: string, items: readonly Item[], bare: boolean): string {
  const columns = spec.split(',').map((column) => {
    const [header = '', path = ''] = [
      column.slice(0, column.indexOf(':')),
      column.slice(column.indexOf(':') + 1),
    ];
    const cells = items.map(
      (item) => findJsonPath(path, item).map(showValue).join(',') || '<none>',
    );
    return bare ? cells : [header, ...cells];
  });
  const rows = columns[0]?.map((_, row) => columns.map((cells) => cells[row] ?? '')) ?? [];
  const widths = columns.map((cells) => Math.max(6, ...cells.map((cell) => cell.length + 3)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => (index < cells.length - 1 ? cell.padEnd(widths[index] ?? 0) : cell))
      .join('');
  return rows.map((cells) => `${line(cells)}\n`).join('');
}
