import {labBounds, type LabColumn, type LabNumber, type LabPlaces} from '../data/labFields';
import {readDigits, writeDigits} from './base64Digits';

/** Stands before packed places; no zone and no preset begins with it. */
const PACKED = '.';

/** Fixed widths, in this order; two digits reach 4,095, four reach 16 million. */
const widths: readonly (readonly [LabNumber, number])[] = [
  ['nodes', 2],
  ['cpuMilliPerNode', 4],
  ['readyEndpoints', 2],
  ['clientShare', 2],
];
const UNLABELLED_WIDTH = 2;
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
export function packPlaces({columns, unlabelledNodes}: LabPlaces): string {
  const unlabelled = writeDigits(unlabelledNodes, UNLABELLED_WIDTH);
  return `${PACKED}${unlabelled}${columns.map(packColumn).join('')}`;
}

/**
 * The zones of a packed text, called a, b, c. Never throws: what cannot be read is no number.
 *
 * @returns undefined where the text is not packed.
 */
export function unpackPlaces(text: string): LabPlaces | undefined {
  if (!text.startsWith(PACKED)) return undefined;
  const rest = text.slice(PACKED.length + UNLABELLED_WIDTH);
  const count = Math.ceil(rest.length / COLUMN_WIDTH);
  const columns = Array.from({length: count}, (_, index) =>
    unpackColumn(rest.slice(index * COLUMN_WIDTH, (index + 1) * COLUMN_WIDTH), index),
  );
  const unlabelled = text.slice(PACKED.length, PACKED.length + UNLABELLED_WIDTH);
  return {columns, unlabelledNodes: readDigits(unlabelled, UNLABELLED_WIDTH)};
}
