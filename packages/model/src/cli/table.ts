import {styleText} from 'node:util';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const plain: Paint = (_style, text) => text;
// Whether the terminal shows colours is known here; Node's own guess differs between versions.
const coloured: Paint = (style, text) => styleText(style, text, {validateStream: false});

/** Digits that a person reads; the JSON has all of them. */
const DIGITS = 6;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'number') return String(Number(value.toPrecision(DIGITS)));
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The fields of an object that fit a line each: those of objects inside with both names. Lists of objects are tables of their own. */
function fieldsOf(value: Readonly<Record<string, unknown>>, prefix = ''): [string, unknown][] {
  return Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    const whole = `${prefix}${name}`;
    if (isObject(inner)) return fieldsOf(inner, `${whole}.`);
    if (!Array.isArray(inner)) return [[whole, inner]];
    if (inner.some(isObject)) return [];
    return inner.length === 0 ? [] : [[whole, inner.map(cellOf).join('; ')]];
  });
}

/** Chinese characters and full-width punctuation take two columns of a terminal. */
const widthOf = (text: string) =>
  [...text].length + (text.match(/[\u1100-\u115f\u2e80-\uffdc]/gu)?.length ?? 0);

function padded(text: string, width: number, isNumber: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return isNumber ? space + text : text + space;
}

function tableOf(rows: readonly Readonly<Record<string, unknown>>[], paint: Paint): string {
  const records = rows.map((row) => new Map(fieldsOf(row)));
  const names = [...new Set(records.flatMap((record) => [...record.keys()]))];
  const columns = names.map((name) => {
    const values = records.map((record) => record.get(name));
    const cells = values.map(cellOf);
    const isNumber = values.every((value) => typeof (value ?? 0) === 'number');
    return {name, cells, isNumber, width: Math.max(...[name, ...cells].map(widthOf))};
  });
  const line = (cellAt: (column: (typeof columns)[number]) => string) =>
    columns
      .map((column) => padded(cellAt(column), column.width, column.isNumber))
      .join('  ')
      .trimEnd();
  const body = rows.map((_, index) => line(({cells}) => cells[index] ?? ''));
  return [
    paint(
      'bold',
      line(({name}) => name),
    ),
    ...body,
  ].join('\n');
}

/**
 * An answer for a person: fields in lines, lists of objects as tables. A text stays as it is.
 *
 * @param hasColour - Whether the output is a terminal that shows colours.
 * @example asTable({currency: 'USD', paths: [{id: 'clusterip', monthlyCost: 136.5333}]}, false)
 * // 'currency  USD\n\npaths\nid         monthlyCost\nclusterip      136.533\n'
 */
export function asTable(answer: unknown, hasColour: boolean): string {
  if (!isObject(answer)) return typeof answer === 'string' ? answer : `${cellOf(answer)}\n`;
  const paint = hasColour ? coloured : plain;
  const fields = fieldsOf(answer);
  const width = Math.max(0, ...fields.map(([name]) => widthOf(name)));
  const lines = fields.map(
    ([name, value]) => `${paint('dim', padded(name, width, false))}  ${cellOf(value)}`,
  );
  const tables = Object.entries(answer).flatMap(([name, value]) =>
    Array.isArray(value) && value.some(isObject)
      ? [`${paint('underline', name)}\n${tableOf(value.filter(isObject), paint)}`]
      : [],
  );
  return `${[lines.join('\n'), ...tables].filter((part) => part !== '').join('\n\n')}\n`;
}
