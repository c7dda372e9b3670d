import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {csvFile, type CsvCell} from './csv';

/** A reader of CSV by the letter of RFC 4180, written for this test alone. */
function readCsv(file: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < file.length; at += 1) {
    const character = file[at] ?? '';
    if (quoted && character === '"' && file[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"') {
      quoted = !quoted;
    } else if (!quoted && (character === ',' || file.startsWith('\r\n', at))) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (character === '\r') {
        rows.push([]);
        at += 1;
      }
    } else {
      cell += character;
    }
  }
  return rows.slice(0, -1);
}

const body = (rows: readonly (readonly CsvCell[])[]) => csvFile(rows).slice(1);

describe('a CSV file', () => {
  it('is UTF-8 with a mark, and ends every row with CR LF', () => {
    expect(
      csvFile([
        ['Path', 'Cost'],
        ['ALB', 98.35],
      ]),
    ).toBe('\uFEFFPath,Cost\r\nALB,98.35\r\n');
  });

  it('quotes what holds a comma, a quote or a line break', () => {
    expect(body([['a,b', 'say "x"', 'two\nlines', 'plain']])).toBe(
      '"a,b","say ""x""","two\nlines",plain\r\n',
    );
  });

  it('leaves a cell empty where there is nothing', () => {
    expect(body([[undefined, 0, '']])).toBe(',0,\r\n');
  });

  it('is read back as it was written, whatever the text', () => {
    const harmless = fc.string({unit: 'binary'}).map((text) => `x${text}`);
    fc.assert(
      fc.property(fc.array(fc.array(harmless, {minLength: 1}), {minLength: 1}), (rows) => {
        expect(readCsv(body(rows))).toEqual(rows);
      }),
    );
  });
});

describe('a cell that a spreadsheet would run', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '－1', '＋1', '＠x'])(
    '%j is guarded',
    (text) => {
      expect(readCsv(body([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  it('never starts like a formula, whatever the text', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (start, rest) => {
        const [[cell = ''] = []] = readCsv(body([[start + rest]]));
        expect(cell.startsWith("'")).toBe(true);
      }),
    );
  });

  it('is not a number: those stay numbers, below zero too', () => {
    expect(body([[-68.26, 136.53]])).toBe('-68.26,136.53\r\n');
  });
});
