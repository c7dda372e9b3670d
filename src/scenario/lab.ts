import {
  defaultLab,
  defaultLabPreset,
  labBounds,
  labModes,
  labPresetIds,
  labPresets,
  MAX_ZONES,
  zoneNamePattern,
  type LabChoice,
  type LabColumn,
  type LabNumber,
  type LabPlaces,
  type LabPresetId,
  type LabWhole,
} from '../data/labFields';
import {packPlaces, unpackPlaces} from './shortLab';
import type {Choice} from './choice';
import {createStore, type ChangeOrigin, type Store} from './store';

export const LAB_KEY = 'lab';
export const LAB_MODE_KEY = 'labMode';

/** None of them has to be escaped in an address, and `*` stands in no name. */
const BETWEEN_COLUMNS = '*';
const UNLABELLED = /^(\d+)-unlabelled$/;
const UNPLACED = /^(\d+)-unplaced$/;
const UNKNOWN = /^(\d+(?:\.\d+)?)-unknown$/;
const COLUMN = /^(.+)_(\d+)x(\d+)_(\d+)_(\d+(?:\.\d+)?)$/;
const PERCENT = 100;

/**
 * The nearest allowed value of a number of the lab.
 *
 * @returns the lower bound for NaN.
 * @example clampLab('nodes', 2.4) // 2
 */
function clampLab(field: LabNumber | LabWhole, value: number): number {
  const {min, max, step} = labBounds[field];
  if (Number.isNaN(value)) return min;
  const perUnit = Math.round(1 / step);
  return Math.round(Math.min(max, Math.max(min, value)) * perUnit) / perUnit;
}

function clampColumn({zone, ...numbers}: LabColumn): LabColumn {
  return {
    zone,
    nodes: clampLab('nodes', numbers.nodes),
    cpuMilliPerNode: clampLab('cpuMilliPerNode', numbers.cpuMilliPerNode),
    readyEndpoints: clampLab('readyEndpoints', numbers.readyEndpoints),
    clientShare: clampLab('clientShare', numbers.clientShare),
  };
}

/** The first six zones whose name can be one and is not taken; the default's where none is left. */
function usableColumns(columns: readonly LabColumn[]): readonly LabColumn[] {
  const byName = new Map<string, LabColumn>();
  for (const column of columns) {
    if (!zoneNamePattern.test(column.zone) || byName.has(column.zone)) continue;
    byName.set(column.zone, clampColumn(column));
  }
  return byName.size === 0 ? defaultLab.columns : [...byName.values()].slice(0, MAX_ZONES);
}

/**
 * A choice with every number within its bounds, one to six zones, and no name twice.
 *
 * @example usableLab({...defaultLab, unlabelledNodes: -1}).unlabelledNodes // 0
 */
export function usableLab({
  mode,
  columns,
  unlabelledNodes,
  podsWithoutZone = 0,
  unknownClientShare = 0,
}: LabChoice): LabChoice {
  const pods = clampLab('podsWithoutZone', podsWithoutZone);
  const share = clampLab('unknownClientShare', unknownClientShare);
  return {
    mode,
    columns: usableColumns(columns),
    unlabelledNodes: clampLab('unlabelledNodes', unlabelledNodes),
    ...(pods > 0 && {podsWithoutZone: pods}),
    ...(share > 0 && {unknownClientShare: share}),
  };
}

const percentText = (share: number) => Number((share * PERCENT).toFixed(1));

function columnText(column: LabColumn): string {
  const {zone, nodes, cpuMilliPerNode, readyEndpoints, clientShare} = column;
  return `${zone}_${nodes}x${cpuMilliPerNode}_${readyEndpoints}_${percentText(clientShare)}`;
}

export function placesText({
  columns,
  unlabelledNodes,
  podsWithoutZone = 0,
  unknownClientShare = 0,
}: LabPlaces): string {
  return [
    ...columns.map(columnText),
    ...(unlabelledNodes === 0 ? [] : [`${unlabelledNodes}-unlabelled`]),
    ...(podsWithoutZone === 0 ? [] : [`${podsWithoutZone}-unplaced`]),
    ...(unknownClientShare === 0 ? [] : [`${percentText(unknownClientShare)}-unknown`]),
  ].join(BETWEEN_COLUMNS);
}

function readColumn(text: string): readonly LabColumn[] {
  const match = COLUMN.exec(text);
  if (match === null) return [];
  const [, zone = '', nodes, cpuMilliPerNode, readyEndpoints, percent] = match;
  return [
    {
      zone,
      nodes: Number(nodes),
      cpuMilliPerNode: Number(cpuMilliPerNode),
      readyEndpoints: Number(readyEndpoints),
      clientShare: Number(percent) / PERCENT,
    },
  ];
}

function isPreset(text: string): text is LabPresetId {
  return labPresetIds.some((id) => id === text);
}

function readPlaces(text: string): LabPlaces {
  if (isPreset(text)) return labPresets[text];
  const packed = unpackPlaces(text);
  if (packed !== undefined) return packed;
  const parts = text.split(BETWEEN_COLUMNS);
  const numberIn = (pattern: RegExp) =>
    Number(parts.map((part) => pattern.exec(part)?.[1]).find(Boolean) ?? 0);
  return {
    columns: parts.flatMap(readColumn),
    unlabelledNodes: numberIn(UNLABELLED),
    podsWithoutZone: numberIn(UNPLACED),
    unknownClientShare: numberIn(UNKNOWN) / PERCENT,
  };
}

/**
 * The starting point that has these zones and nodes; undefined where none has.
 *
 * @example presetOf(labPresets.even) // 'even'
 */
export function presetOf(places: LabPlaces): LabPresetId | undefined {
  const text = placesText(places);
  return labPresetIds.find((id) => placesText(labPresets[id]) === text);
}

/**
 * Reads the lab from a query string. Never throws: what is missing or unreadable becomes the default, what is out of
 * range moves to the nearest bound, zones that cannot be read are left out.
 *
 * @example parseLab('?lab=too-few-pods').columns.map(({readyEndpoints}) => readyEndpoints) // [1, 1, 0]
 * @example parseLab('?lab=a_2x3920_4_50*b_1x3920_2_50').columns.length // 2
 */
export function parseLab(search: string): LabChoice {
  const params = new URLSearchParams(search);
  const text = params.get(LAB_KEY);
  const mode = labModes.find((one) => one === params.get(LAB_MODE_KEY)) ?? defaultLab.mode;
  return text === null ? {...defaultLab, mode} : usableLab({mode, ...readPlaces(text)});
}

/** How short the text of a lab has to be. */
export type LabLength = 'readable' | 'short';

/**
 * The query parameters of a lab: only what differs from the default. Where it must be short, zones lose their names.
 *
 * @example labEntries({...defaultLab, ...labPresets.even}) // [['lab', 'even']]
 */
export function labEntries(
  lab: LabChoice,
  length: LabLength = 'readable',
): readonly (readonly [string, string])[] {
  const preset = presetOf(lab);
  const text = preset ?? (length === 'short' ? packPlaces(lab) : placesText(lab));
  const places = preset === defaultLabPreset ? [] : [[LAB_KEY, text] as const];
  const mode = lab.mode === defaultLab.mode ? [] : [[LAB_MODE_KEY, lab.mode] as const];
  return [...places, ...mode];
}

/** A lab, and how to change a part of it. What is put in is made usable first. */
export interface LabStore extends Store<LabChoice> {
  readonly set: (change: Partial<LabChoice>) => void;
}

function createLabStore(): LabStore {
  const store = createStore<LabChoice>(
    defaultLab,
    (a, b) => a.mode === b.mode && placesText(a) === placesText(b),
  );
  const replace = (lab: LabChoice, origin?: ChangeOrigin) => store.replace(usableLab(lab), origin);
  return {
    ...store,
    replace,
    set: (change) => replace({...store.getSnapshot(), ...change}),
  };
}

/** The reader's zones and pods, shared by everything on the page. */
export const labStore = createLabStore();

/** The lab in the address. */
export const labChoice: Choice<LabChoice> = {
  topic: 'lab',
  store: labStore,
  owns: (key) => key === LAB_KEY || key === LAB_MODE_KEY,
  read: parseLab,
  write: (lab, length) => labEntries(lab, length === 'shortest' ? 'short' : 'readable'),
};
