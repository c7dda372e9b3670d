import {billReader} from './billRow';
import {cellOf, firstFilled, type Cells, type Judge} from './cells';
import type {Columns} from './columns';
import {left, type RowKind} from './rowKind';
import {wayReader} from './wayRow';

const USAGE = /^(?:usage|lineitem|discountedusage|savingsplancoveredusage)$/i;
const TOTAL = /^(?:sub|grand )?totals?\b|\btotals?$|^(?:合计|总计|小计)|(?:合计|总计|小计)$/i;

/** Columns of numbers and dates, in which no word tells that a row is a total. */
const NUMBER_ROLES = [
  'quantity',
  'cost',
  'value',
  'start',
  'end',
  'billingStart',
  'billingEnd',
] as const;

/** Makes what tells rows that are no usage: totals, taxes and credits, corrections, refused packets, gaps of a log. */
function refusalReader(columns: Columns): Judge<RowKind> {
  const numbers = new Set(NUMBER_ROLES.flatMap((role) => columns.of(role).map(({index}) => index)));
  const itemTypes = columns.of('lineItemType');
  const classes = columns.of('chargeClass');
  const [action] = columns.of('action');
  const [status] = columns.of('logStatus');
  const isTotal = (cells: Cells) =>
    cells.some((cell, index) => !numbers.has(index) && TOTAL.test(cell));
  return (cells) => {
    if (isTotal(cells)) return left('total');
    const itemType = firstFilled(cells, itemTypes);
    if (itemType !== '' && !USAGE.test(itemType)) return left('not-usage');
    if (/correction/i.test(firstFilled(cells, classes))) return left('correction');
    if (/^REJECT$/i.test(cellOf(cells, action))) return left('rejected');
    return /^(?:NODATA|SKIPDATA)$/i.test(cellOf(cells, status)) ? left('no-number') : undefined;
  };
}

/** Which end counted a byte, as flow logs and proxies say. */
const OUT = /^(?:egress|outbound|out|source|出|出站)$/i;
const IN = /^(?:ingress|inbound|in|destination|入|入站)$/i;

/** Makes what adds the end that counted a byte, where a column names it and nothing else did. */
function endReader(columns: Columns): (kind: RowKind, cells: Cells) => RowKind {
  const [direction] = columns.of('direction');
  return (kind, cells) => {
    const end = cellOf(cells, direction);
    if (end === '' || kind.direction !== undefined) return kind;
    if (OUT.test(end)) return {...kind, direction: 'out'};
    return IN.test(end) ? {...kind, direction: 'in'} : kind;
  };
}

const NAMELESS: RowKind = {verdict: 'crossing', by: 'nothing'};

/** A bill's meter with what zones and labels say: they may take a row out, and never put one in. */
function joined(billed: RowKind | undefined, way: RowKind | undefined): RowKind {
  if (billed === undefined) return way ?? NAMELESS;
  return way === undefined || way.verdict === 'crossing' ? billed : {...billed, ...way};
}

/**
 * Makes what tells rows apart: which count, and as what.
 *
 * @param columns of the table.
 * @returns a function of the cells of a row.
 */
export function rowReader(columns: Columns): (cells: Cells) => RowKind {
  const refusal = refusalReader(columns);
  const way = wayReader(columns);
  const bill = billReader(columns);
  const withEnd = endReader(columns);
  return (cells) => {
    const refused = refusal(cells);
    if (refused !== undefined) return refused;
    const billed = bill(cells);
    if (billed !== undefined && billed.verdict !== 'crossing') return billed;
    return withEnd(joined(billed, way(cells)), cells);
  };
}
