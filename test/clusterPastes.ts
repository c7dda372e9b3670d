import {
  anonymous,
  cart,
  forbidden,
  json,
  klog,
  nodes,
  nodesUnknown,
  plain,
  plainSeen,
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
    seen: {...plainSeen, texts: [klog]},
    text: `${klog}\n${json}`,
    answer: {...plain, leftOut: [`line: ${klog}`]},
  },
  {title: 'a code fence', seen: plainSeen, text: `\`\`\`json\n${json}\n\`\`\`\n`, answer: plain},
  {
    title: 'a prompt before and behind',
    seen: {...plainSeen, texts: ['[ec2-user@bastion ~]$ kubectl get nodes -o json']},
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
    seen: {...plainSeen, texts: [klog]},
    text: json
      .replace('\n', `\n${klog}\n`)
      .replace('"kind": "Node",', `"kind": "Node",\n${klog}\n`),
    answer: {...plain, leftOut: [`line: ${klog}`, `line: ${klog}`]},
  },
  {
    title: 'line ends of Windows',
    seen: plainSeen,
    text: json.replaceAll('\n', '\r\n'),
    answer: plain,
  },
  {
    title: 'nodes that may not be read',
    seen: {headline: 'agrees', crosses: 'unknown', texts: [forbidden, 'kubectl get nodes -o json']},
    text: `${kubectlJson([cart, spread])}\n${forbidden}\n`,
    answer: {nodes: 0, services: [nodesUnknown]},
    says: [forbidden.slice(0, 30), 'add nodes.json from somebody who may read them'],
  },
  {
    title: 'a List in YAML',
    seen: plainSeen,
    text: yaml({apiVersion: 'v1', items: whole, kind: 'List'}),
    answer: plain,
  },
  {
    title: 'documents in YAML, with a fence and a message',
    seen: {...plainSeen, texts: ['Warning: v1 Endpoints is deprecated']},
    text: `\`\`\`yaml\n---\n${whole.map((one) => yaml(one)).join('---\n')}\`\`\`\nWarning: v1 Endpoints is deprecated`,
    answer: {...plain, leftOut: ['line: Warning: v1 Endpoints is deprecated']},
  },
  {
    title: 'outputs in YAML without a line between them, with managedFields',
    seen: plainSeen,
    text: whole
      .map((one) => ({...one, metadata: {...one.metadata, managedFields: [{manager: 'kubectl'}]}}))
      .map((one) => yaml(one))
      .join('')
      .replaceAll('\n', '\r\n'),
    answer: plain,
  },
  {
    title: 'JSON and YAML, one after the other',
    seen: plainSeen,
    text: `${JSON.stringify(nodes)}\n${yaml(cart)}---\n${JSON.stringify(spread)}`,
    answer: plain,
  },
  {
    title: 'an EndpointSlice in YAML, from an issue',
    seen: {
      headline: 'untold',
      crosses: 'unknown',
      texts: ['kubectl get nodes,services -A -o json'],
    },
    text: yaml({apiVersion: 'v1', items: [spread], kind: 'List'}),
    answer: {nodes: 0, services: [{...nodesUnknown, asksFor: 'unknown', verdict: 'cannot-tell'}]},
    says: ['no services in the text', 'no nodes in the text'],
  },
  {
    title: 'a Node without kind',
    seen: {texts: ['kubectl get services,endpointslices -A -o json']},
    text: JSON.stringify(anonymous(nodes[0] ?? {})),
    answer: {nodes: 1, services: []},
  },
  {
    title: 'objects without kind, as a dump stores them',
    seen: plainSeen,
    text: JSON.stringify({items: whole.map(anonymous)}),
    answer: plain,
  },
  {
    title: 'slices of the version before',
    seen: {texts: ['kubectl get endpointslices.v1.discovery.k8s.io -A -o json']},
    text: kubectlJson([...nodes, cart, {...spread, apiVersion: 'discovery.k8s.io/v1beta1'}]),
    answer: {nodes: 3, services: [{...nodesUnknown, ready: 0, verdict: 'cannot-tell'}]},
    says: ['discovery.k8s.io/v1beta1', 'kubectl get endpointslices.v1.discovery.k8s.io'],
  },
  {
    title: 'a dump with logs of containers',
    seen: {...plainSeen, texts: ['Pod (1)', 'START logs for container web']},
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
