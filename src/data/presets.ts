import type {Scenario} from './types';

/** Starting points a reader can choose; each sets only the fields that make it what it is. */
export const presets = {
  '1tb': {trafficGb: 1024},
  '10tb': {trafficGb: 10240},
  '100tb': {trafficGb: 102400},
  'multi-account': {trafficGb: 10240, services: 50, clusters: 4, billing: 'one-end'},
  mesh: {trafficGb: 51200, services: 40, requestKb: 16, pods: 400, nodes: 40, waypoints: 3},
} as const satisfies Readonly<Record<string, Partial<Scenario>>>;

export type PresetId = keyof typeof presets;

export const presetIds = Object.keys(presets) as readonly PresetId[];
