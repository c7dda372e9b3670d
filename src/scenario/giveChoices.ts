import {
  defaultManifestChoices,
  manifestChoices,
  manifestNumbers,
  manifestTexts,
  manifestZones,
  type ManifestChoices,
  type ManifestField,
  type ManifestNumberField,
  type ManifestTextField,
} from '../data/manifestFields';
import type {PathId} from '../data/types';
import type {Entry} from './choice';

/** Stands in no name of a zone, and has not to be escaped in an address. */
const BETWEEN_ZONES = '*';

const keyOf = (field: ManifestField) => `give.${field}`;

/** What the entries of a link say of a field; undefined: nothing. */
export const entryOf = (entries: readonly Entry[], field: ManifestField): string | undefined =>
  entries.find(([key]) => key === keyOf(field))?.[1];

const isKeyOf = <Table extends object>(table: Table, key: string): key is keyof Table & string =>
  Object.hasOwn(table, key);

/**
 * A whole number within the bounds of its field.
 *
 * @example readNumber('port', '80') // 80
 */
export function readNumber(field: ManifestNumberField, text: string): number | undefined {
  const {min, max} = manifestNumbers[field];
  const value = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  return value >= min && value <= max ? value : undefined;
}

/** A text that its field takes. */
export function readText(field: ManifestTextField, text: string): string | undefined {
  return manifestTexts[field].pattern.test(text) ? text : undefined;
}

/** Names of zones, none twice; undefined where they cannot be used. */
export function readZones(names: readonly string[]): readonly string[] | undefined {
  const {min, max, pattern} = manifestZones;
  const isUsable =
    names.length >= min &&
    names.length <= max &&
    new Set(names).size === names.length &&
    names.every((name) => pattern.test(name));
  return isUsable ? names : undefined;
}

function valueOf(field: ManifestField, text: string): unknown {
  if (field === 'zones') return readZones(text.split(BETWEEN_ZONES));
  if (isKeyOf(manifestNumbers, field)) return readNumber(field, text);
  if (isKeyOf(manifestTexts, field)) return readText(field, text);
  return (manifestChoices[field] as readonly string[]).find((value) => value === text);
}

const fields = Object.keys(defaultManifestChoices) as readonly ManifestField[];

/**
 * Reads the choices of a link. Never throws: what is missing or cannot be used is the default.
 *
 * @param defaults where they differ from those of the guide.
 * @example readChoices([['give.name', 'cart']]).name // 'cart'
 */
export function readChoices(
  entries: readonly Entry[],
  defaults: Partial<ManifestChoices> = {},
): ManifestChoices {
  const chosen = fields.flatMap((field) => {
    const text = entryOf(entries, field);
    const value = text === undefined ? undefined : valueOf(field, text);
    return value === undefined ? [] : [[field, value]];
  });
  return {
    ...defaultManifestChoices,
    ...defaults,
    ...(Object.fromEntries(chosen) as Partial<ManifestChoices>),
  };
}

const textOf = (value: ManifestChoices[ManifestField]) =>
  typeof value === 'object' ? value.join(BETWEEN_ZONES) : String(value);

/**
 * A set of manifests as a link says it: the path, then only what differs from the defaults, in the order of the names.
 *
 * @param defaults where they differ from those of the guide; whoever reads the entries must know them.
 * @example giveEntries({...defaultManifestChoices, path: 'alb-ip', port: 8443}) // [['give', 'alb-ip'], ['give.port', '8443']]
 */
export function giveEntries(
  {path, ...choices}: ManifestChoices & {readonly path: PathId},
  defaults: Partial<ManifestChoices> = {},
): readonly Entry[] {
  const usual: ManifestChoices = {...defaultManifestChoices, ...defaults};
  const changed = fields
    .filter((field) => textOf(choices[field]) !== textOf(usual[field]))
    .map((field) => [keyOf(field), textOf(choices[field])] as const);
  return [['give', path], ...changed.toSorted(([a], [b]) => (a < b ? -1 : 1))];
}
