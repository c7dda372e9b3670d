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

/** The component that `?embed=1` behind a page means, by the page's path in its language: the first on it. */
export const embedOn: Readonly<Record<string, EmbedName>> = {
  '': 'traffic-bill',
  'architecture/': 'service-type-comparison',
  'cost-and-latency/': 'cost-simulation',
  'locality-lab/': 'locality-lab',
  'overview/': 'traffic-bill',
  'scenarios/': 'scenario-matrix',
};
