import {isNumberField, numberBounds, scenarioFields} from '../data/scenarioFields';
import {readDigits, writeDigits} from './base64Digits';
import {priceIds} from '../data/types';
import {latencyIds, latencyKey, rateKey} from './ownFigures';
import {latencySlot, rateSlots, scenarioSlots} from './slots';
import {readValue, writeValue, type Kind} from './shortValue';

const SECTION_END = '.';

/** Stands before the dense form. In the sparse form it would name a slot that no version has had. */
const DENSE = '9';

/** Bits of a digit that say which slots are filled; the next bit says that the digit is the last. */
const MASK_BITS = 5;
const MASK_END = 2 ** MASK_BITS;

interface Slot {
  readonly key: string;
  /** How the sparse form writes the value. */
  readonly kind: Kind;
  /** How the dense form does. */
  readonly dense: Kind;
}

/** Everything that can be packed, each value at the place of its slot. */
const sections: readonly (readonly Slot[])[] = [
  inPlace(scenarioFields, (key) => ({
    slot: scenarioSlots[key],
    value: {key, kind: fieldKind(key), dense: fieldKind(key)},
  })),
  inPlace(priceIds, (id) => ({
    slot: rateSlots[id],
    value: {key: rateKey(id), kind: 'decimal', dense: 'decimal'},
  })),
  inPlace(latencyIds, ([id, percentile]) => ({
    slot: latencySlot(id, percentile),
    value: {key: latencyKey(id, percentile), kind: 'decimal', dense: 'rounded'},
  })),
];

function inPlace<Id>(
  ids: readonly Id[],
  of: (id: Id) => {readonly slot: number; readonly value: Slot},
): readonly Slot[] {
  const slots: Slot[] = [];
  for (const id of ids) {
    const {slot, value} = of(id);
    slots[slot] = value;
  }
  return slots;
}

function fieldKind(field: (typeof scenarioFields)[number]): Kind {
  if (!isNumberField(field)) return 'word';
  return numberBounds[field].whole ? 'whole' : 'decimal';
}

/** Each value behind its slot: short where few are chosen. */
function packSparse(slots: readonly Slot[], params: URLSearchParams): string {
  return slots
    .map(({key, kind}, index) => {
      const value = params.get(key);
      return value === null ? '' : writeDigits(index, 1) + writeValue(kind, value);
    })
    .join('');
}

function unpackSparse(slots: readonly Slot[], text: string): [string, string][] {
  const entries: [string, string][] = [];
  let rest = text;
  while (rest !== '') {
    const slot = slots[readDigits(rest.slice(0, 1), 1)];
    // A slot of a later version: how long its value is cannot be known.
    if (slot === undefined) break;
    const read = readValue(slot.kind, rest.slice(1));
    entries.push([slot.key, read.value]);
    rest = read.rest;
  }
  return entries;
}

/** Which slots are filled, and then their values: short where many are chosen. */
function packDense(slots: readonly Slot[], params: URLSearchParams): string {
  const values = slots.map(({key}) => params.get(key));
  const last = values.findLastIndex((value) => value !== null);
  if (last === -1) return '';
  const digits = Math.ceil((last + 1) / MASK_BITS);
  const mask = Array.from({length: digits}, (_, digit) => {
    const bits = values.slice(digit * MASK_BITS, (digit + 1) * MASK_BITS);
    const filled = bits.reduce((sum, value, bit) => sum + (value === null ? 0 : 2 ** bit), 0);
    return writeDigits(filled + (digit === digits - 1 ? MASK_END : 0), 1);
  });
  const packed = slots.map(({dense}, index) => {
    const value = values[index] ?? null;
    return value === null ? '' : writeValue(dense, value);
  });
  return [...mask, ...packed].join('');
}

/** The places of the filled slots, and what comes after the digits that say so. */
function readMask(text: string): {readonly filled: readonly number[]; readonly rest: string} {
  const digits = [...text].map((character) => readDigits(character, 1));
  const end = digits.findIndex((digit) => !(digit < MASK_END)) + 1;
  const filled = digits
    .slice(0, end)
    .flatMap((digit, place) =>
      Array.from({length: MASK_BITS}, (_, bit) =>
        Math.floor(digit / 2 ** bit) % 2 === 1 ? [place * MASK_BITS + bit] : [],
      ).flat(),
    );
  return {filled, rest: text.slice(end)};
}

function unpackDense(slots: readonly Slot[], text: string): [string, string][] {
  const {filled, rest: values} = readMask(text);
  const entries: [string, string][] = [];
  let rest = values;
  for (const index of filled) {
    const slot = slots[index];
    // Slots of a later version come after all that are known.
    if (slot === undefined) break;
    const read = readValue(slot.dense, rest);
    entries.push([slot.key, read.value]);
    rest = read.rest;
  }
  return entries;
}

/**
 * Shortens the query of a scenario and of own figures to letters and digits that no address has to escape. Numbers keep
 * nine significant digits; latencies keep seven where much is chosen.
 *
 * @param query as `serialize` and `ownFigureEntries` write it; what else it holds is left out.
 * @returns text without `=` and `&`; empty where nothing is chosen.
 * @example packQuery('v=1&azCount=2') // 'CAAC'
 */
export function packQuery(query: string): string {
  const params = new URLSearchParams(query);
  const joined = (pack: typeof packSparse) =>
    sections
      .map((slots) => pack(slots, params))
      .join(SECTION_END)
      .replace(/\.+$/, '');
  const sparse = joined(packSparse);
  const dense = DENSE + joined(packDense);
  return dense.length < sparse.length ? dense : sparse;
}

/**
 * The query that a packed text stands for. Never throws: what cannot be read is left out or no number, which the
 * readers of the query take as not chosen.
 *
 * @example unpackQuery('CAAC') // 'azCount=2'
 */
export function unpackQuery(text: string): string {
  const isDense = text.startsWith(DENSE);
  const parts = (isDense ? text.slice(DENSE.length) : text).split(SECTION_END);
  const unpack = isDense ? unpackDense : unpackSparse;
  const entries = sections.flatMap((slots, index) => unpack(slots, parts[index] ?? ''));
  return new URLSearchParams(entries).toString();
}
