import type {Block} from '../shared/blocks';
import {keyFault} from '../shared/knownKeys';
import type {KnownKeys, UsedKey} from '../shared/knownKeys';
import type {Finding} from '../shared/finding';

const kinds: Readonly<Record<string, string>> = {
  deployment: 'Deployment',
  deployments: 'Deployment',
  namespace: 'Namespace',
  namespaces: 'Namespace',
  node: 'Node',
  nodes: 'Node',
  ns: 'Namespace',
  pod: 'Pod',
  pods: 'Pod',
  service: 'Service',
  services: 'Service',
  svc: 'Service',
};

/**
 * Checks the keys that `kubectl annotate` and `kubectl label` set or remove, and the label selectors
 * of commands.
 *
 * @param block - A `bash` block.
 * @param known - The lists of known annotations and labels.
 * @returns A finding for each key that nobody is known to read.
 */
export function annotateFindings(block: Block, known: KnownKeys): readonly Finding[] {
  const logical = block.code.replaceAll(/\\\n/g, '  ');
  return [...logical.matchAll(/\bkubectl\b[^|;&]*/g)].flatMap(({index, 0: command}) => {
    const line = block.line + block.code.slice(0, index).split('\n').length - 1;
    return [...changedKeys(command), ...selectorKeys(command)]
      .map((used) => keyFault(used, known))
      .filter((message) => message !== undefined)
      .map((message) => ({file: block.file, line, message}));
  });
}

function changedKeys(command: string): readonly UsedKey[] {
  const [, verb, rest = ''] = /\b(annotate|label)\b(.*)/s.exec(command) ?? [];
  if (verb === undefined) return [];
  const words = rest.trim().split(/\s+/);
  const on = kinds[(words.find((word) => !word.startsWith('-')) ?? '').split('/')[0] ?? ''];
  const role = verb === 'label' ? 'label' : 'annotation';
  return words.flatMap((word) => {
    const set = /^["']?([\w.-]+\/[\w.-]+)=(.*?)["']?$/.exec(word);
    if (set !== null) return [{key: set[1] ?? '', value: plain(set[2] ?? ''), role, on}];
    const removed = /^([\w.-]+\/[\w.-]*\w)-$/.exec(word);
    return removed === null ? [] : [{key: removed[1] ?? '', role, on}];
  });
}

/** A value as the shell passes it on; one with a variable cannot be known here. */
function plain(text: string): string | undefined {
  return text.includes('$') ? undefined : text.replaceAll(/["']/g, '');
}

function selectorKeys(command: string): readonly UsedKey[] {
  return [...command.matchAll(/(?:-l|--selector)[ =]["']?([^\s"']+)/g)].flatMap(([, terms = '']) =>
    terms
      .split(',')
      .map((term) => (/^!?([^=!]+)/.exec(term)?.[1] ?? '').trim())
      .map((key): UsedKey => ({key, role: 'label'})),
  );
}
