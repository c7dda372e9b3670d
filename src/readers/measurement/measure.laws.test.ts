import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {measure} from './measure';

interface Row {
  readonly usageType: string;
  readonly operation: string;
  readonly amount: number;
  readonly cost: number;
}

const headings = [
  'line_item_usage_type',
  'line_item_operation',
  'line_item_usage_amount',
  'line_item_unblended_cost',
];
const cellsOf = ({usageType, operation, amount, cost}: Row) => [
  usageType,
  operation,
  String(amount),
  String(cost),
];
const amounts = fc.integer({min: 1, max: 1_000_000});

const counting: fc.Arbitrary<Row> = fc.record({
  usageType: fc.constantFrom('DataTransfer-Regional-Bytes', 'EUC1-DataTransfer-Regional-Bytes'),
  operation: fc.constantFrom('InterZone-In', 'InterZone-Out'),
  amount: amounts,
  cost: amounts,
});
const idle: fc.Arbitrary<Row> = fc.record({
  usageType: fc.constantFrom(
    'BoxUsage:m6i.large',
    'NatGateway-Bytes',
    'DataTransfer-xAZ-In-Bytes',
    'LCUUsage',
  ),
  operation: fc.constantFrom('RunInstances', 'InterZone-In', ''),
  amount: amounts,
  cost: amounts,
});
const bill = fc.array(counting, {minLength: 1, maxLength: 20});

function csv(rows: readonly Row[], order: readonly number[] = [0, 1, 2, 3]): string {
  const table = [headings, ...rows.map(cellsOf)];
  return table.map((cells) => order.map((at) => cells[at]).join(',')).join('\n');
}

function readingOf(text: string) {
  const measured = measure(text);
  if (!measured.ok) throw new RangeError(measured.fault.reason);
  const {billedGb, ends, crossedGb} = measured.reading;
  return {billedGb, ends, crossedGb};
}

describe('laws', () => {
  it('the order of columns changes nothing', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], {minLength: 4, maxLength: 4});
    fc.assert(
      fc.property(bill, order, (rows, places) => {
        expect(readingOf(csv(rows, places))).toEqual(readingOf(csv(rows)));
      }),
    );
  });

  it('rows that do not count change nothing, wherever they stand', () => {
    fc.assert(
      fc.property(bill, fc.array(idle), fc.nat(), (rows, others, seed) => {
        const at = seed % (rows.length + 1);
        const mixed = [...rows.slice(0, at), ...others, ...rows.slice(at)];
        expect(readingOf(csv(mixed))).toEqual(readingOf(csv(rows)));
      }),
    );
  });

  it('a multiple of each quantity is the multiple of the result', () => {
    fc.assert(
      fc.property(bill, fc.integer({min: 1, max: 1000}), (rows, factor) => {
        const scaled = rows.map((row) => ({...row, amount: row.amount * factor}));
        const {billedGb, ends} = readingOf(csv(rows));
        expect(readingOf(csv(scaled))).toMatchObject({billedGb: billedGb * factor, ends});
      }),
    );
  });

  it('the layout changes nothing: commas, tabs, semicolons, Markdown, JSON', () => {
    const rowsOf = (rows: readonly Row[]) => [headings, ...rows.map(cellsOf)];
    const layouts: readonly ((rows: readonly Row[]) => string)[] = [
      (rows) =>
        rowsOf(rows)
          .map((cells) => cells.join('\t'))
          .join('\n'),
      (rows) =>
        rowsOf(rows)
          .map((cells) => cells.map((cell) => `"${cell}"`).join(';'))
          .join('\r\n'),
      (rows) => {
        const [head = '', ...body] = rowsOf(rows).map((cells) => `| ${cells.join(' | ')} |`);
        return [head, '|---|---|---|---|', ...body].join('\n');
      },
      (rows) =>
        JSON.stringify(
          rows.map((row) =>
            Object.fromEntries(headings.map((name, at) => [name, cellsOf(row)[at]])),
          ),
        ),
    ];
    fc.assert(
      fc.property(bill, fc.constantFrom(...layouts), (rows, layout) => {
        expect(readingOf(layout(rows))).toEqual(readingOf(csv(rows)));
      }),
    );
  });

  it('never throws, and what it reads is a usable amount', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      '"',
      ':',
      ',',
      '\n',
      '1',
      '2.5e9',
      ' GB',
      '$',
      'zone="a"',
      'usage_type',
      '|',
      '%',
    );
    const anything = fc.oneof(
      fc.string(),
      fc.string({unit: 'binary'}),
      fc.json(),
      fc.array(pieces).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const measured = measure(text);
        if (measured.ok) {
          expect(measured.reading.billedGb).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(measured.reading.billedGb)).toBe(true);
        }
      }),
      {numRuns: 1000},
    );
  });
});
