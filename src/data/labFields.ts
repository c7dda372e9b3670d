/** What the reader of the locality lab can set, with bounds and starting points. */

/** What a Service asks for. The words are those of the command line and of the link. */
export const labModes = [
  'topology-mode-auto',
  'prefer-same-zone',
  'prefer-same-node',
  'internal-local',
  'none',
] as const;

export type LabMode = (typeof labModes)[number];

/** A zone as the reader describes it: equal nodes, ready pods spread over them. */
export interface LabColumn {
  /** Value of the label `topology.kubernetes.io/zone`. */
  readonly zone: string;
  /** Ready worker nodes. */
  readonly nodes: number;
  /** Allocatable, in thousandths of a vCPU. */
  readonly cpuMilliPerNode: number;
  readonly readyEndpoints: number;
  /** Share of all requests, 0 to 1; scaled so that the zones sum to 1. */
  readonly clientShare: number;
}

/** Everything the reader sets in the lab. */
export interface LabChoice {
  readonly mode: LabMode;
  /** One to six zones, each with a name of its own. */
  readonly columns: readonly LabColumn[];
  /** Ready worker nodes without the zone label, anywhere in the cluster. */
  readonly unlabelledNodes: number;
  /** Ready pods whose zone is not known; absent: none. */
  readonly podsWithoutZone?: number;
  /** Share of all requests, 0 to 1, that comes from an unknown zone; the zones share the rest. Absent: none. */
  readonly unknownClientShare?: number;
}

/** Numbers of the lab that belong to no zone. */
export type LabWhole = 'unlabelledNodes' | 'podsWithoutZone' | 'unknownClientShare';

interface LabBounds {
  readonly min: number;
  readonly max: number;
  /** Values are kept as multiples of this. */
  readonly step: number;
}

/** Numbers of a zone. */
export type LabNumber = Exclude<keyof LabColumn, 'zone'>;

export const labBounds: Readonly<Record<LabNumber | LabWhole, LabBounds>> = {
  nodes: {min: 0, max: 1000, step: 1},
  cpuMilliPerNode: {min: 1, max: 1000000, step: 1},
  readyEndpoints: {min: 0, max: 4000, step: 1},
  clientShare: {min: 0, max: 1, step: 0.001},
  unlabelledNodes: {min: 0, max: 1000, step: 1},
  podsWithoutZone: {min: 0, max: 4000, step: 1},
  unknownClientShare: {min: 0, max: 1, step: 0.001},
};

export const MAX_ZONES = 6;

/** A zone's name is a label value: letters, digits and `-_.` between them, at most 63. */
export const zoneNamePattern = /^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/;

/** What is put into the lab: zones and nodes, whatever the Service asks for. */
export type LabPlaces = Omit<LabChoice, 'mode'>;

const zoneNames = ['us-east-1a', 'us-east-1b', 'us-east-1c'];

/** Two nodes of 4 vCPU in each zone, a third of the requests from each, and so many ready pods. */
function threeZones(...readyEndpoints: readonly number[]): readonly LabColumn[] {
  return zoneNames.map((zone, index) => ({
    zone,
    nodes: 2,
    cpuMilliPerNode: 3920,
    readyEndpoints: readyEndpoints[index] ?? 0,
    clientShare: 0.333,
  }));
}

function changed(
  columns: readonly LabColumn[],
  changes: Readonly<Record<string, Partial<LabColumn>>>,
): readonly LabColumn[] {
  return columns.map((column) => ({...column, ...changes[column.zone]}));
}

/** Starting points that each show one rule. */
export const labPresets = {
  'skewed-pods': {columns: threeZones(6, 2, 1), unlabelledNodes: 0},
  even: {columns: threeZones(3, 3, 3), unlabelledNodes: 0},
  'skewed-cpu': {
    columns: changed(threeZones(2, 2, 2), {'us-east-1a': {cpuMilliPerNode: 7910}}),
    unlabelledNodes: 0,
  },
  'too-few-pods': {columns: threeZones(1, 1, 0), unlabelledNodes: 0},
  'lost-zone': {
    columns: changed(threeZones(3, 2, 0), {
      'us-east-1a': {clientShare: 0.5},
      'us-east-1b': {clientShare: 0.5},
      'us-east-1c': {nodes: 0, clientShare: 0},
    }),
    unlabelledNodes: 0,
  },
  'unlabelled-node': {columns: threeZones(3, 3, 3), unlabelledNodes: 1},
} as const satisfies Readonly<Record<string, LabPlaces>>;

export type LabPresetId = keyof typeof labPresets;

export const labPresetIds = Object.keys(labPresets) as readonly LabPresetId[];

/** Hints are set, and a third of the requests cross all the same: the question the chapter begins with. */
export const defaultLabPreset: LabPresetId = 'skewed-pods';

export const defaultLab: LabChoice = {
  mode: 'topology-mode-auto',
  ...labPresets[defaultLabPreset],
};
