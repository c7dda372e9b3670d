import {translate} from '@docusaurus/Translate';
import {neededKinds, type Allowed, type KindCount} from '@site/src/readers/cluster/types';
import type {Format} from '@site/src/words/format/createFormat';
import {archiveText} from './archiveText';
import {command, endpointsText, oldSlicesText} from './missingText';
import type {ReadFault} from '@site/src/readers/cluster/readSources';

const allowed: Readonly<Record<Allowed, () => string>> = {
  text: () => translate({id: 'pasteCluster.allowed.text', message: 'a text in quotation marks'}),
  list: () => translate({id: 'pasteCluster.allowed.list', message: 'a list, […]'}),
  object: () => translate({id: 'pasteCluster.allowed.object', message: 'an object, {…}'}),
  condition: () =>
    translate({id: 'pasteCluster.allowed.condition', message: 'true, false or null'}),
  cpu: () =>
    translate({
      id: 'pasteCluster.allowed.cpu',
      message: 'a Kubernetes quantity from 0, such as 1930m, 2 or 1.5',
    }),
  'address-type': () =>
    translate({id: 'pasteCluster.allowed.addressType', message: 'IPv4, IPv6 or FQDN'}),
  'traffic-policy': () =>
    translate({id: 'pasteCluster.allowed.policy', message: 'Cluster or Local'}),
};

function kindsText(kinds: readonly KindCount[], format: Format): string {
  return format.list(kinds.map(({kind, count}) => `${kind} (${format.number(count, 0)})`));
}

type FaultOf<Kind extends ReadFault['kind']> = Extract<ReadFault, {readonly kind: Kind}>;

function missingKinds({oldSlices, hasEndpoints}: FaultOf<'missing-kinds'>, format: Format): string {
  if (oldSlices > 0) return oldSlicesText(oldSlices, format);
  return format.sentences([
    translate(
      {
        id: 'pasteCluster.fault.missingKinds',
        message: 'There are no {kinds} in it. Add the output of: {command}',
      },
      {kinds: format.list(neededKinds), command},
    ),
    hasEndpoints ? endpointsText() : '',
  ]);
}

function truncatedYaml({path}: FaultOf<'truncated-yaml'>): string {
  return translate(
    {
      id: 'pasteCluster.fault.truncatedYaml',
      message:
        'The YAML ends too early, after {path}: the last line of the list, which names its kind, is missing. Write the output to a file and give that.',
    },
    {path},
  );
}

function brokenYaml({line, path, text}: FaultOf<'broken-yaml'>, format: Format): string {
  const values = {line: format.number(line, 0), path, text};
  return path === ''
    ? translate(
        {id: 'pasteCluster.fault.brokenYaml', message: 'Broken YAML in line {line}: {text}'},
        values,
      )
    : translate(
        {
          id: 'pasteCluster.fault.brokenYamlIn',
          message: 'Broken YAML in line {line}, in {path}: {text}',
        },
        values,
      );
}

function truncated({at, path}: FaultOf<'truncated'>, format: Format): string {
  const values = {at: format.number(at, 0), path};
  return path === ''
    ? translate(
        {
          id: 'pasteCluster.fault.truncated',
          message:
            'The JSON ends too early, at character {at}: the rest of the output is missing. Write it to a file and give that.',
        },
        values,
      )
    : translate(
        {
          id: 'pasteCluster.fault.truncatedIn',
          message:
            'The JSON ends too early, at character {at}, inside {path}: the rest of the output is missing. Write it to a file and give that.',
        },
        values,
      );
}

function brokenLine({at, path}: FaultOf<'broken-line'>, format: Format): string {
  const values = {at: format.number(at, 0), path};
  return path === ''
    ? translate(
        {
          id: 'pasteCluster.fault.brokenLine',
          message:
            'Not JSON: a line breaks inside a text in quotation marks, at character {at}. Windows that wrap lines do that to what is copied: write the output to a file and give that.',
        },
        values,
      )
    : translate(
        {
          id: 'pasteCluster.fault.brokenLineIn',
          message:
            'Not JSON: a line breaks inside a text in quotation marks, at character {at}, in {path}. Windows that wrap lines do that to what is copied: write the output to a file and give that.',
        },
        values,
      );
}

type Texts = {
  readonly [Kind in ReadFault['kind']]: (fault: FaultOf<Kind>, format: Format) => string;
};

const texts: Texts = {
  empty: () =>
    translate({
      id: 'pasteCluster.fault.empty',
      message: 'There is nothing to read. Paste what the command prints, or choose a file.',
    }),
  table: () =>
    translate({
      id: 'pasteCluster.fault.table',
      message:
        'This is the table that kubectl prints for people. Run kubectl with -o json or -o yaml.',
    }),
  description: () =>
    translate({
      id: 'pasteCluster.fault.description',
      message: 'This is what kubectl describe prints. Run kubectl get with -o json or -o yaml.',
    }),
  'no-beginning': () =>
    translate({
      id: 'pasteCluster.fault.noBeginning',
      message:
        'The beginning is missing: this starts in the middle of JSON. Write the output to a file and give that.',
    }),
  'kubectl-error': ({text}) =>
    translate(
      {
        id: 'pasteCluster.fault.kubectl',
        message: 'kubectl printed an error instead of JSON: “{text}”',
      },
      {text},
    ),
  'not-json': ({at, found}, format) =>
    translate(
      {
        id: 'pasteCluster.fault.notJson',
        message:
          'Neither JSON nor YAML: “{found}” cannot stand at character {at}. Allowed: what kubectl prints with -o json or -o yaml.',
      },
      {at: format.number(at, 0), found},
    ),
  diff: () =>
    translate({
      id: 'pasteCluster.fault.diff',
      message:
        'This compares two texts (a diff) and holds pieces of objects only. Give the whole objects, as kubectl prints them with -o yaml.',
    }),
  'broken-line': brokenLine,
  truncated,
  'truncated-yaml': truncatedYaml,
  'broken-yaml': brokenYaml,
  'no-kind': () =>
    translate({
      id: 'pasteCluster.fault.noKind',
      message:
        'No object in it says what it is, and none looks like a Node, a Service or an EndpointSlice. Dumps leave the field kind out: add it to each object.',
    }),
  'missing-field': ({path, allowed: what}) =>
    translate(
      {id: 'pasteCluster.fault.missing', message: '{path} is missing. Allowed: {allowed}.'},
      {path, allowed: allowed[what]()},
    ),
  'wrong-field': ({path, value, allowed: what}) =>
    translate(
      {id: 'pasteCluster.fault.wrong', message: '{path} is {value}. Allowed: {allowed}.'},
      {path, value, allowed: allowed[what]()},
    ),
  secret: ({path}) =>
    translate(
      {
        id: 'pasteCluster.fault.secret',
        message:
          '{path} is a Secret, so nothing of this was read. Secrets should not be pasted anywhere; the command above asks for none.',
      },
      {path: path === '' ? 'kind' : path},
    ),
  'wrong-kinds': ({found}, format) =>
    translate(
      {
        id: 'pasteCluster.fault.wrongKinds',
        message:
          'There are no nodes, Services or EndpointSlices in it, only: {kinds}. Run the command above.',
      },
      {kinds: kindsText(found, format)},
    ),
  'missing-kinds': missingKinds,
  file: ({reason, about}) => archiveText(reason, about),
  unreadable: () =>
    translate({
      id: 'pasteCluster.fault.unreadable',
      message: 'The browser cannot read this file any more. Choose it again.',
    }),
};

/**
 * One line for what cannot be used: what it is, and what is allowed.
 *
 * @param name the file that it is about; null for a text.
 * @example faultText({kind: 'table'}, 'nodes.txt', format) // 'nodes.txt: This is the table …'
 */
export function faultText(fault: ReadFault, name: string | null, format: Format): string {
  const say = texts[fault.kind] as (fault: ReadFault, format: Format) => string;
  const text = say(fault, format);
  return name === null
    ? text
    : translate({id: 'pasteCluster.fault.inFile', message: '{name}: {text}'}, {name, text});
}
