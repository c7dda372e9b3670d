import {keyFault, type KnownKeys, type UsedKey} from '../shared/knownKeys';
import type {FieldPath} from './document';
import type {Fault} from './explain';

const labelMaps = new Set(['labels', 'matchLabels', 'nodeSelector']);
const labelLists = new Set(['matchLabelKeys', 'mismatchLabelKeys', 'failoverPriority']);
const labelNames = new Set(['topologyKey']);

/**
 * Finds every annotation and label in a value and checks it.
 *
 * @param data - A document's value.
 * @param kind - The kind of the object it is, or is a part of.
 * @param known - The lists.
 * @returns The faults, with their places.
 */
export function keyFaults(data: unknown, kind: string, known: KnownKeys): readonly Fault[] {
  return usesIn(data, kind, []).flatMap(({used, path: place}) => {
    const message = keyFault(used, known);
    return message === undefined ? [] : [{path: place, message}];
  });
}

interface Use {
  readonly used: UsedKey;
  readonly path: FieldPath;
}

function usesIn(value: unknown, kind: string, place: FieldPath): readonly Use[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const path = [...place, key];
    const on = carrier(kind, path);
    if (key === 'annotations') return mapUses(inner, 'annotation', path, on);
    if (labelMaps.has(key)) return mapUses(inner, 'label', path, key === 'labels' ? on : undefined);
    if (labelNames.has(key) && typeof inner === 'string') return [labelUse(inner, path)];
    if (labelLists.has(key) && Array.isArray(inner)) {
      return inner.map((name) => labelUse(String(name).replace(/=.*/, ''), path));
    }
    return usesIn(inner, kind, path);
  });
}

function labelUse(key: string, path: FieldPath): Use {
  return {used: {key, role: 'label'}, path};
}

function mapUses(
  map: unknown,
  role: UsedKey['role'],
  path: FieldPath,
  on?: string,
): readonly Use[] {
  return Object.entries((map ?? {}) as Record<string, unknown>).map(([key, value]) => ({
    used: {key, value: String(value), role, on},
    path: [...path, key],
  }));
}

/** The kind that carries the metadata at a path: the object itself, or the pods of its template. */
function carrier(kind: string, path: FieldPath): string | undefined {
  if (path.at(-2) !== 'metadata') return undefined;
  if (path.length === 2) return kind;
  return path.at(-3) === 'template' ? 'Pod' : undefined;
}
