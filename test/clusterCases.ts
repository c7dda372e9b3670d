import {pastedCases} from './clusterPastes';
import {
  bare,
  cart,
  close,
  nodes,
  plain,
  plainSeen,
  ports,
  slice,
  spread,
  twoThirds,
  zones,
  type ClusterCase,
} from './clusterWorld';
import {endpointJson, kubectlJson, nodeJson, serviceJson, sliceJson} from './kubectl';

export type {ClusterCase} from './clusterWorld';

/** One case of each kind that was found in the field, in words of our own. */
export const clusterCases: readonly ClusterCase[] = [
  {
    title: 'no node and no endpoint has a zone',
    seen: {headline: 'unplaced', crosses: 'unknown', texts: ['bare-0', 'PreferClose']},
    text: kubectlJson([
      ...bare,
      serviceJson({name: 'cart', spec: close}),
      slice({node: 'bare-0'}, {}),
    ]),
    service: 'shop/cart',
    answer: {
      asksFor: 'prefer-same-zone',
      verdict: 'cannot-tell',
      crossingShare: {certain: 0, unknown: 1},
      ready: 2,
    },
    says: ['"bare-0","why":"no zone label"', 'label the node'],
  },
  {
    title: 'one endpoint of two has no zone',
    seen: {headline: 'agrees', crosses: ['33.3%', '50%']},
    text: kubectlJson([...nodes, cart, slice({zone: 'eu-west-1a'}, {})]),
    service: 'shop/cart',
    answer: {crossingShare: {certain: 0.333333333333, unknown: 0.5}, busiestPod: 1},
    says: ['"why":"no zone"'],
  },
  {
    title: 'a mirrored endpoint without a zone',
    seen: {headline: 'apart', crosses: 'unknown', texts: ['10.7.0.9']},
    text: kubectlJson([
      ...nodes,
      serviceJson({name: 'legacy', spec: {selector: null}}),
      sliceJson({
        name: 'legacy-1',
        service: 'legacy',
        managedBy: 'endpointslicemirroring-controller.k8s.io',
        endpoints: [{addresses: ['10.7.0.9'], conditions: {ready: true}}],
      }),
    ]),
    service: 'shop/legacy',
    answer: {verdict: 'foreign', crossingShare: {certain: 0, unknown: 1}},
    says: ['"kind":"Endpoint","name":"10.7.0.9"'],
  },
  {
    title: 'one node of four says nothing about its zone',
    seen: {
      headline: 'agrees',
      crosses: ['50%', '25%'],
      texts: ['mi-00c0ffee', 'Insufficient Node information'],
    },
    text: kubectlJson([
      ...nodes,
      nodeJson({name: 'mi-00c0ffee', labels: {'eks.amazonaws.com/compute-type': 'hybrid'}}),
      serviceJson({name: 'cart', annotations: {'service.kubernetes.io/topology-mode': 'Auto'}}),
      slice(...[...zones, ...zones, ...zones].map((zone) => ({zone}))),
    ]),
    service: 'shop/cart',
    answer: {
      asksFor: 'topology-mode-auto',
      crossingShare: {certain: 0.5, unknown: 0.25},
      ready: 9,
      culprits: [{kind: 'Node', name: 'mi-00c0ffee', why: 'no zone label'}],
    },
    says: ['InsufficientNodeInfo', 'Insufficient Node information'],
  },
  {
    title: 'a zone label under its old name only',
    seen: {headline: 'agrees', crosses: 'unknown', texts: ['old']},
    text: kubectlJson([
      nodeJson({name: 'old', labels: {'failure-domain.beta.kubernetes.io/zone': 'eu-west-1a'}}),
      cart,
      spread,
    ]),
    service: 'shop/cart',
    answer: {crossingShare: {certain: 0, unknown: 1}},
    says: ['only its old name failure-domain.beta.kubernetes.io/zone'],
  },
  {
    title: 'conditions that are not reported',
    seen: plainSeen,
    text: kubectlJson([
      ...nodes,
      cart,
      slice(...zones.map((zone) => ({zone, conditions: {ready: null, terminating: null}}))),
    ]),
    answer: plain,
  },
  {
    title: 'a pod that is not ready',
    seen: {headline: 'agrees', crosses: ['66.7%'], texts: ['orders-7d9c5b8f4-1']},
    text: kubectlJson([
      ...nodes,
      cart,
      slice(
        {zone: 'eu-west-1a'},
        {zone: 'eu-west-1b', conditions: {ready: false, serving: true, terminating: true}},
      ),
    ]),
    service: 'shop/cart',
    answer: {
      ready: 1,
      culprits: [{kind: 'Pod', name: 'orders-7d9c5b8f4-1', why: 'not ready'}],
    },
  },
  {
    title: 'slices with ports of their own',
    seen: {headline: 'agrees', crosses: ['66.7%']},
    text: kubectlJson([
      ...nodes,
      serviceJson({name: 'cart', spec: close}),
      {...slice(...zones.map((zone) => ({zone, hints: [zone]}))), ports: ports('http')},
      {
        ...sliceJson({
          name: 'cart-y',
          service: 'cart',
          endpoints: [endpointJson({zone: 'eu-west-1a', hints: ['eu-west-1a']})],
        }),
        ports: ports('grpc'),
      },
    ]),
    service: 'shop/cart',
    port: 'grpc',
    answer: {port: 'grpc', ready: 1, crossingShare: twoThirds, busiestPod: 1},
  },
  {
    title: 'one endpoint without a hint',
    seen: {headline: 'disagrees', crosses: ['66.7%'], then: '0%', texts: ['orders-7d9c5b8f4-2']},
    text: kubectlJson([
      ...nodes,
      serviceJson({name: 'cart', spec: close}),
      slice(
        {zone: 'eu-west-1a', hints: ['eu-west-1a']},
        {zone: 'eu-west-1b', hints: ['eu-west-1b']},
        {zone: 'eu-west-1c'},
      ),
    ]),
    service: 'shop/cart',
    answer: {
      verdict: 'missing',
      crossingShare: twoThirds,
      culprits: [{kind: 'Pod', name: 'orders-7d9c5b8f4-2', why: 'no hint'}],
    },
  },
  ...pastedCases,
];
