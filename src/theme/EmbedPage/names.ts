/** The components that have a page for frames of other sites, as their addresses name them. */
export const embedNames = [
  'cost-simulation',
  'latency-cost-comparison',
  'locality-lab',
  'scenario-matrix',
  'service-type-comparison',
  'traffic-bill',
] as const;

export type EmbedName = (typeof embedNames)[number];
