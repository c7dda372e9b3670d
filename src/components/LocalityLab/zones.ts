import {MAX_ZONES, zoneNamePattern, type LabColumn} from '@site/src/data/labFields';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The name of one more zone: the last letter of the others goes on. */
function nextName(columns: readonly LabColumn[]): string {
  const taken = new Set(columns.map(({zone}) => zone));
  const stem = (columns.at(-1)?.zone ?? 'zone-a').replace(/[a-z]$/, '');
  const free = [...letters].map((letter) => `${stem}${letter}`).find((name) => !taken.has(name));
  return free ?? `${stem}${columns.length + 1}`;
}

/**
 * The zones and one more, like the last.
 *
 * @example withZone([{zone: 'us-east-1a', …}]).at(-1)?.zone // 'us-east-1b'
 */
export function withZone(columns: readonly LabColumn[]): readonly LabColumn[] {
  const last = columns.at(-1);
  if (last === undefined || columns.length >= MAX_ZONES) return columns;
  return [...columns, {...last, zone: nextName(columns)}];
}

/** The zones without one of them. */
export function withoutZone(columns: readonly LabColumn[], index: number): readonly LabColumn[] {
  return columns.filter((_, other) => other !== index);
}

/** The zones with one of them changed. */
export function withChange(
  columns: readonly LabColumn[],
  index: number,
  change: Partial<LabColumn>,
): readonly LabColumn[] {
  return columns.map((column, other) => (other === index ? {...column, ...change} : column));
}

/** Why a name cannot be a zone's here. */
export type NameFault = 'not-a-name' | 'taken';

/** Checks what was typed as the name of one of the zones; undefined: it can be used. */
export function nameFault(
  columns: readonly LabColumn[],
  index: number,
  name: string,
): NameFault | undefined {
  if (!zoneNamePattern.test(name)) return 'not-a-name';
  const isTaken = columns.some(({zone}, other) => other !== index && zone === name);
  return isTaken ? 'taken' : undefined;
}
