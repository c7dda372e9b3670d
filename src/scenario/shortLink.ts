import {isNumberField, numberBounds, scenarioFields} from '../data/scenarioFields';
import {readDigits, writeDigits} from './base64Digits';
import {latencyKeys, rateKeys} from './ownFigures';

const SECTION_END = '.';

const WHOLE_WIDTH = 3;
const MANTISSA_WIDTH = 5;
/** What a mantissa of five digits holds; more than any of our figures is known to. */
const SIGNIFICANT = 9;
/** Decimal exponents reach from −45 to 18. */
const LOWEST_EXPONENT = -45;

type Kind = 'whole' | 'decimal' | 'word';

interface Slot {
  readonly key: string;
  readonly kind: Kind;
}

/** A slot's place in its section is its name in the link: new ones go to the end, none is taken out. */
const sections: readonly (readonly Slot[])[] = [
  scenarioFields.map((key) => ({key, kind: fieldKind(key)})),
  rateKeys.map((key) => ({key, kind: 'decimal'})),
  latencyKeys.map((key) => ({key, kind: 'decimal'})),
];

function fieldKind(field: (typeof scenarioFields)[number]): Kind {
  if (!isNumberField(field)) return 'word';
  return numberBounds[field].whole ? 'whole' : 'decimal';
}

function writeDecimal(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(SIGNIFICANT - 1).split('e');
  const place = Number(exponent) - (SIGNIFICANT - 1) - LOWEST_EXPONENT;
  const digits = Number(mantissa.replace('.', ''));
  return place < 0 || digits === 0
    ? writeDigits(0, 1 + MANTISSA_WIDTH)
    : writeDigits(place, 1) + writeDigits(digits, MANTISSA_WIDTH);
}

function readDecimal(text: string): number {
  const exponent = readDigits(text.slice(0, 1), 1) + LOWEST_EXPONENT;
  return Number(`${readDigits(text.slice(1), MANTISSA_WIDTH)}e${exponent}`);
}

function writeValue(kind: Kind, value: string): string {
  if (kind === 'whole') return writeDigits(Number(value), WHOLE_WIDTH);
  return kind === 'decimal' ? writeDecimal(Number(value)) : writeDigits(value.length, 1) + value;
}

/** The value that stands at the head of a text, and what comes after it. */
function readValue(kind: Kind, text: string): {readonly value: string; readonly rest: string} {
  const cut = (from: number, to: number, read: (part: string) => string) => ({
    value: read(text.slice(from, to)),
    rest: text.slice(to),
  });
  if (kind === 'whole') return cut(0, WHOLE_WIDTH, (part) => String(readDigits(part, WHOLE_WIDTH)));
  if (kind === 'decimal') {
    return cut(0, 1 + MANTISSA_WIDTH, (part) => String(readDecimal(part)));
  }
  return cut(1, 1 + readDigits(text.slice(0, 1), 1), (part) => part);
}

function packSection(slots: readonly Slot[], params: URLSearchParams): string {
  return slots
    .map(({key, kind}, index) => {
      const value = params.get(key);
      return value === null ? '' : writeDigits(index, 1) + writeValue(kind, value);
    })
    .join('');
}

function unpackSection(slots: readonly Slot[], text: string): [string, string][] {
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

/**
 * Shortens the query of a scenario and of own figures to letters and digits that no address has to escape. Numbers keep
 * nine significant digits.
 *
 * @param query as `serialize` and `ownFigureEntries` write it; what else it holds is left out.
 * @returns text without `=` and `&`; empty where nothing is chosen.
 * @example packQuery('v=1&azCount=2') // 'CAAC'
 */
export function packQuery(query: string): string {
  const params = new URLSearchParams(query);
  const packed = sections.map((slots) => packSection(slots, params)).join(SECTION_END);
  return packed.replace(/\.+$/, '');
}

/**
 * The query that a packed text stands for. Never throws: what cannot be read is left out or no number, which the
 * readers of the query take as not chosen.
 *
 * @example unpackQuery('CAAC') // 'azCount=2'
 */
export function unpackQuery(text: string): string {
  const parts = text.split(SECTION_END);
  const entries = sections.flatMap((slots, index) => unpackSection(slots, parts[index] ?? ''));
  return new URLSearchParams(entries).toString();
}
