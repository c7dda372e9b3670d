import {
  labBounds,
  type LabColumn,
  type LabNumber,
  type LabPlaces,
  type LabWhole,
} from '../data/labFields';
import {readDigits, writeDigits} from './base64Digits';

/** Stands before packed places; no zone and no preset begins with it. */
const PACKED = '.';
/** Stands there once more where something has no known zone; no digit looks like it. */
const WITH_UNKNOWN = '..';

/** Fixed widths, in this order; two digits reach 4,095, four reach 16 million. */
const widths: readonly (readonly [LabNumber, number])[] = [
  ['nodes', 2],
  ['cpuMilliPerNode', 4],
  ['readyEndpoints', 2],
  ['clientShare', 2],
];
/** What belongs to no zone comes first; the last two only where there is any. */
const wholes: readonly LabWhole[] = ['unlabelledNodes', 'podsWithoutZone', 'unknownClientShare'];
const WHOLE_WIDTH = 2;
const COLUMN_WIDTH = widths.reduce((sum, [, width]) => sum + width, 0);

function packColumn(column: LabColumn): string {
  return widths
    .map(([field, width]) => writeDigits(Math.round(column[field] / labBounds[field].step), width))
    .join('');
}

function unpackColumn(text: string, index: number): LabColumn {
  let at = 0;
  const numbers = widths.map(([field, width]) => {
    const digits = readDigits(text.slice(at, at + width), width);
    at += width;
    return [field, digits * labBounds[field].step] as const;
  });
  const zone = String.fromCharCode('a'.charCodeAt(0) + index);
  return {zone, ...(Object.fromEntries(numbers) as Record<LabNumber, number>)};
}

/**
 * Zones without their names, as letters and digits that no address has to escape, for links that would be too long.
 *
 * @example packPlaces({columns: [{zone: 'a', nodes: 1, cpuMilliPerNode: 1, readyEndpoints: 1, clientShare: 1}], unlabelledNodes: 0}) // '.AAABAAABABPo'
 */
export function packPlaces(places: LabPlaces): string {
  const hasUnknown = Boolean(places.podsWithoutZone) || Boolean(places.unknownClientShare);
  const [first, ...rest] = wholes.map((field) =>
    writeDigits(Math.round((places[field] ?? 0) / labBounds[field].step), WHOLE_WIDTH),
  );
  const columns = places.columns.map(packColumn).join('');
  return hasUnknown
    ? `${WITH_UNKNOWN}${first}${rest.join('')}${columns}`
    : `${PACKED}${first}${columns}`;
}

/**
 * The zones of a packed text, called a, b, c. Never throws: what cannot be read is no number.
 *
 * @returns undefined where the text is not packed.
 */
export function unpackPlaces(text: string): LabPlaces | undefined {
  if (!text.startsWith(PACKED)) return undefined;
  const isLong = text.startsWith(WITH_UNKNOWN);
  const fields = isLong ? wholes : wholes.slice(0, 1);
  const start = isLong ? WITH_UNKNOWN.length : PACKED.length;
  const numbers = fields.map((field, index) => {
    const at = start + index * WHOLE_WIDTH;
    return readDigits(text.slice(at, at + WHOLE_WIDTH), WHOLE_WIDTH) * labBounds[field].step;
  });
  const [unlabelledNodes = 0, podsWithoutZone = 0, unknownClientShare = 0] = numbers;
  const rest = text.slice(start + fields.length * WHOLE_WIDTH);
  const count = Math.ceil(rest.length / COLUMN_WIDTH);
  const columns = Array.from({length: count}, (_, index) =>
    unpackColumn(rest.slice(index * COLUMN_WIDTH, (index + 1) * COLUMN_WIDTH), index),
  );
  return {columns, unlabelledNodes, podsWithoutZone, unknownClientShare};
}
