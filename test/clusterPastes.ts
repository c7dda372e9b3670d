import {
  anonymous,
  cart,
  forbidden,
  json,
  klog,
  nodes,
  nodesUnknown,
  plain,
  row,
  spread,
  whole,
  yaml,
  type ClusterCase,
} from './clusterWorld';
import {kubectlJson} from './kubectl';

/** The same cluster in the forms in which people have it. */
export const pastedCases: readonly ClusterCase[] = [
  {
    title: 'a line of standard error before the JSON',
    text: `${klog}\n${json}`,
    answer: {...plain, leftOut: [`line: ${klog}`]},
  },
  {title: 'a code fence', text: `\`\`\`json\n${json}\n\`\`\`\n`, answer: plain},
  {
    title: 'a prompt before and behind',
    text: `[ec2-user@bastion ~]$ kubectl get nodes -o json\n${json}\n[ec2-user@bastion ~]$ `,
    answer: {
      ...plain,
      leftOut: [
        'line: [ec2-user@bastion ~]$ kubectl get nodes -o json',
        'line: [ec2-user@bastion ~]$',
      ],
    },
  },
  {
    title: 'a line of standard error in the middle',
    text: json
      .replace('\n', `\n${klog}\n`)
      .replace('"kind": "Node",', `"kind": "Node",\n${klog}\n`),
    answer: {...plain, leftOut: [`line: ${klog}`, `line: ${klog}`]},
  },
  {title: 'line ends of Windows', text: json.replaceAll('\n', '\r\n'), answer: plain},
  {
    title: 'nodes that may not be read',
    text: `${kubectlJson([cart, spread])}\n${forbidden}\n`,
    answer: {nodes: 0, services: [nodesUnknown]},
    says: [forbidden.slice(0, 30), 'add nodes.json from somebody who may read them'],
  },
  {
    title: 'a List in YAML',
    text: yaml({apiVersion: 'v1', items: whole, kind: 'List'}),
    answer: plain,
  },
  {
    title: 'documents in YAML, with a fence and a message',
    text: `\`\`\`yaml\n---\n${whole.map((one) => yaml(one)).join('---\n')}\`\`\`\nWarning: v1 Endpoints is deprecated`,
    answer: {...plain, leftOut: ['line: Warning: v1 Endpoints is deprecated']},
  },
  {
    title: 'outputs in YAML without a line between them, with managedFields',
    text: whole
      .map((one) => ({...one, metadata: {...one.metadata, managedFields: [{manager: 'kubectl'}]}}))
      .map((one) => yaml(one))
      .join('')
      .replaceAll('\n', '\r\n'),
    answer: plain,
  },
  {
    title: 'JSON and YAML, one after the other',
    text: `${JSON.stringify(nodes)}\n${yaml(cart)}---\n${JSON.stringify(spread)}`,
    answer: plain,
  },
  {
    title: 'an EndpointSlice in YAML, from an issue',
    text: yaml({apiVersion: 'v1', items: [spread], kind: 'List'}),
    answer: {nodes: 0, services: [{...nodesUnknown, asksFor: 'unknown', verdict: 'cannot-tell'}]},
    says: ['no services in the text', 'no nodes in the text'],
  },
  {
    title: 'a Node without kind',
    text: JSON.stringify(anonymous(nodes[0] ?? {})),
    answer: {nodes: 1, services: []},
  },
  {
    title: 'objects without kind, as a dump stores them',
    text: JSON.stringify({items: whole.map(anonymous)}),
    answer: plain,
  },
  {
    title: 'slices of the version before',
    text: kubectlJson([...nodes, cart, {...spread, apiVersion: 'discovery.k8s.io/v1beta1'}]),
    answer: {nodes: 3, services: [{...nodesUnknown, ready: 0, verdict: 'cannot-tell'}]},
    says: ['discovery.k8s.io/v1beta1', 'kubectl get endpointslices.v1.discovery.k8s.io'],
  },
  {
    title: 'a dump with logs of containers',
    text: [
      JSON.stringify({kind: 'NodeList', apiVersion: 'v1', items: nodes.map(anonymous)}, null, 4),
      JSON.stringify({kind: 'PodList', apiVersion: 'v1', items: [{spec: {containers: []}}]}),
      '==== START logs for container web of pod shop/web-1 ====',
      '{"level": "info", "kind": "Node"}',
      'metadata: broken [',
      '==== END logs for container web of pod shop/web-1 ====',
      kubectlJson([cart, spread]),
    ].join('\n'),
    answer: {nodes: 3, services: [row]},
    says: ['Pod (1)', 'START logs for container web'],
  },
];
