import type {Culprit, CulpritWhy} from '../../src/readers/cluster/culprits';
import type {Examination, Verdict} from '../../src/readers/cluster/examine';
import type {FileFaultReason} from '../../src/readers/files/fault';
import type {ReadFault} from '../../src/readers/cluster/readSources';
import type {ServiceReport} from '../../src/readers/cluster/report';
import {neededKinds, type NeededKind, type ReadCluster} from '../../src/readers/cluster/types';

const whyWords: Readonly<Record<CulpritWhy, string>> = {
  'no-zone-label': 'no zone label',
  'old-zone-label': 'no zone label, only its old name failure-domain.beta.kubernetes.io/zone',
  'no-cpu': 'no allocatable CPU',
  'node-not-ready': 'not ready',
  'no-zone': 'no zone',
  'no-hint': 'no hint',
  'not-ready': 'not ready',
};

/** @example culpritWords({kind: 'Node', name: 'mi-0a1b', why: 'no-zone-label'}).why // 'no zone label' */
export function culpritWords({kind, name, why}: Culprit) {
  return {kind, name, why: whyWords[why]};
}

/** Nodes belong to no namespace. */
const getKinds = (kinds: readonly NeededKind[]) =>
  `kubectl get ${kinds.join(',')}${kinds.join() === 'nodes' ? '' : ' -A'} -o json`;

const V1 = 'kubectl get endpointslices.v1.discovery.k8s.io -A -o json';

/** What is missing and how to get it; a line each. */
function missingWords({missing, oldSlices, hasEndpoints}: ReadCluster): readonly string[] {
  const others = missing.filter((kind) => oldSlices === 0 || kind !== 'endpointslices');
  return [
    ...(oldSlices === 0
      ? []
      : [
          `EndpointSlices of discovery.k8s.io/v1beta1 (${oldSlices}): not read, v1 is needed: ${V1}`,
        ]),
    ...others.map(
      (kind) =>
        `no ${kind} in the text: add ${kind}.json from somebody who may read them, ${getKinds([kind])} > ${kind}.json`,
    ),
    ...(hasEndpoints && missing.includes('endpointslices')
      ? ['Endpoints, the older kind, know neither zones nor hints']
      : []),
  ];
}

/** Everything of the text that was not used; a line each. */
export function leftOutWords(cluster: ReadCluster): readonly string[] {
  const {ignored, noise, orphanSlices, unnamed, skippedFiles} = cluster;
  const more = noise.count - noise.lines.length;
  return [
    ...noise.lines.map((line) => `line: ${line}`),
    ...(more > 0 ? [`${more} more lines that belong to no object`] : []),
    ...ignored.map(({kind, count}) => `${kind} (${count}): not needed`),
    ...(unnamed > 0
      ? [`objects without kind that are none of ${neededKinds.join(', ')} (${unnamed})`]
      : []),
    ...(orphanSlices > 0
      ? [`EndpointSlices of Services that are not in the text (${orphanSlices})`]
      : []),
    ...(skippedFiles > 0
      ? [`files of the archive that hold no objects of Kubernetes (${skippedFiles})`]
      : []),
    ...missingWords(cluster),
  ];
}

const PREFER =
  'spec.trafficDistribution: PreferSameZone keeps requests in the zone (PreferClose before Kubernetes 1.34)';
const TOUCH =
  'any change to the Service makes the controller look again, a change of nodes does not';

const verdictWords: Readonly<Record<Verdict, string>> = {
  set: '',
  refused: 'the controller refuses hints, see the event',
  local: 'kube-proxy uses endpoints of the client’s own node only, and drops the rest',
  missing: `there are no hints and there should be: ${TOUCH}`,
  partial: `one endpoint without a hint makes kube-proxy ignore all hints: ${TOUCH}`,
  kept: 'a new Service would get other hints; these are valid and stay',
  outdated: `the controller would take these hints away: ${TOUCH}`,
  different: `the controller would set other hints today: ${TOUCH}`,
  foreign: 'Kubernetes’ controller sets no hints here: whoever writes these EndpointSlices can',
  leftover:
    'nothing asks for the hints that are there: left from before, or written by something else',
  none: PREFER,
  headless:
    'headless: clients choose among all pods by themselves, hints and policies do not count',
  names: 'endpoints are names (FQDN); kube-proxy does not route to them',
  nobody: 'no endpoint is ready',
  unread: 'the Service itself is not in the text, so what it asks for is not known',
  'no-nodes': 'the annotation shares out by the CPU of nodes, and there are none in the text',
  unplaced:
    'it asks for zones, and an endpoint without a zone gets no hint: kube-proxy then ignores all',
};

function nodeAdvice(culprits: Examination['blamed']): readonly string[] {
  const isUnlabelled = culprits.some(
    ({why}) => why === 'no-zone-label' || why === 'old-zone-label',
  );
  const hasNoZone = culprits.some(({why}) => why === 'no-zone');
  const label = 'label the node: kubectl label node NAME topology.kubernetes.io/zone=ZONE';
  return [
    ...(isUnlabelled ? [label] : []),
    ...(hasNoZone && !isUnlabelled ? ['an endpoint gets its zone from the label of its node'] : []),
  ];
}

function eventAdvice({event}: Examination): readonly string[] {
  if (event === undefined) return [];
  return [`${event.messageKey}: or ${PREFER}; it has no minimum`];
}

/** What to do; a line each. */
export function adviceWords(report: ServiceReport, cluster: ReadCluster): readonly string[] {
  const {examination} = report;
  if (examination === undefined) {
    return ['the text holds no EndpointSlice of this Service', ...missingWords(cluster)];
  }
  const own = verdictWords[examination.verdict];
  return [
    ...(own === '' ? [] : [own]),
    ...nodeAdvice(examination.blamed),
    ...eventAdvice(examination),
    ...missingWords(cluster),
  ];
}

/** The controller's event in one line, with the key by which the guide knows it. */
export function eventWords({event}: Examination): string | null {
  return event === undefined ? null : `${event.reason} ${event.messageKey}: ${event.message}`;
}

const fileWords: Readonly<Record<FileFaultReason, (about: string) => string>> = {
  broken: () => 'the archive is broken or ends too early',
  encrypted: () => 'the archive is encrypted',
  nested: () => 'an archive inside an archive, unpack it first',
  bomb: () => 'it unpacks to more than an archive of texts would',
  'unknown-kind': (about) => `a file of type ${about}`,
  spreadsheet: () => 'a spreadsheet',
  'too-large': () => 'a file inside is too large',
  empty: () => 'the file is empty',
};

type FaultOf<Kind extends ReadFault['kind']> = Extract<ReadFault, {readonly kind: Kind}>;

const place = (path: string) => (path === '' ? '' : ` in ${path}`);

const faults: {readonly [Kind in ReadFault['kind']]: (fault: FaultOf<Kind>) => string} = {
  empty: () => 'nothing to read',
  table: () => 'the table that kubectl prints for people',
  description: () => 'what kubectl describe prints',
  diff: () => 'a comparison of two texts (diff), which holds pieces of objects',
  'no-beginning': () => 'it starts or ends in the middle of JSON, the beginning is missing',
  'no-kind': () =>
    'objects without kind that do not look like a Node, Service or EndpointSlice; dumps leave kind out, add "kind": "Node" and so on',
  'kubectl-error': ({text}) => `an error of kubectl, “${text}”`,
  'not-json': ({at, found}) => `“${found}” at character ${at}`,
  'broken-line': ({at, path}) => `a line breaks inside a text at character ${at}${place(path)}`,
  truncated: ({at, path}) => `the JSON ends too early, at character ${at}${place(path)}`,
  'truncated-yaml': ({path}) =>
    `the YAML ends too early, after ${path}: the kind of the list is missing`,
  'broken-yaml': ({line, path, text}) => `broken YAML in line ${line}${place(path)}, ${text}`,
  'missing-field': ({path}) => `${path} is missing`,
  'wrong-field': ({path, value}) => `${path} is ${value}`,
  secret: ({path}) => `${path || 'kind'} is a Secret, nothing was read`,
  'wrong-kinds': ({found}) =>
    `no nodes, services or endpointslices, only ${found.map(({kind, count}) => `${kind} (${count})`).join(', ')}`,
  'missing-kinds': ({oldSlices, hasEndpoints}) => {
    if (oldSlices > 0) return `EndpointSlices of discovery.k8s.io/v1beta1; v1 is needed, ${V1}`;
    return hasEndpoints
      ? 'Endpoints, the older kind, which know neither zones nor hints'
      : 'no objects';
  },
  unreadable: () => 'the file cannot be read',
  file: ({reason, about}) => fileWords[reason](about),
};

/** What a text is that cannot be used, in a few words. */
export function faultWords(fault: ReadFault): string {
  const say = faults[fault.kind] as (fault: ReadFault) => string;
  return say(fault);
}

/** What a command takes. */
export const allowedText = `JSON or YAML as ${getKinds(neededKinds)} prints it, one or several, with or without what a terminal puts around it`;
