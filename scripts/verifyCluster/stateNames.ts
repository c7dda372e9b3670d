/**
 * States of a cluster that a block's fence may ask for with `given=`, and how each is reached. A text says
 * why `npm run verify:cluster` cannot reach one.
 */
export const states = {
  /** Nodes with zones. */
  nodes: 'reached',
  /** The running example, ready in every zone. */
  example: 'reached',
  /** `orders` with `trafficDistribution`, its endpoints hinted. */
  hinted: 'reached',
  /** `orders` with the annotation and enough endpoints for it. */
  auto: 'reached',
  /** `orders` with the annotation and too few endpoints for it. */
  refused: 'reached',
  /** `orders` with the annotation and the field. */
  both: 'reached',
  /** The agents of node-local routing, preferred on the same node. */
  telemetry: 'reached',
  /** The same agents, for their own node only. */
  'telemetry-local': 'reached',
  /** One node without its agent. */
  uncovered: 'reached',
  cilium: 'needs Cilium',
  eks: 'needs the parts that EKS brings along',
  hybrid: 'needs a node without zone or CPU',
  lattice: 'needs VPC Lattice',
  metrics: 'needs the metrics server',
  mesh: 'needs Istio',
  'two-clusters': 'needs a second cluster',
} as const;

export type StateName = keyof typeof states;

/** Whether a word is the name of a state. */
export function isStateName(word: string): word is StateName {
  return Object.hasOwn(states, word);
}
