import {cellOf, columnsWithoutRole, firstFilled, type Cells, type Judge} from './cells';
import type {Columns} from './columns';
import {left, type RowKind} from './rowKind';
import {
  describesCrossing,
  directionOf,
  isUsageType,
  operationKind,
  regionPrefix,
  usageKind,
} from './usageType';

/** What a line calls itself. Of several usage types `type` is the first. */
interface Names {
  readonly type: string;
  readonly operation: string;
}

/** A crossing: the end that it counts stands in the operation, else in the usage type, else in the meter that told. */
function crossing(by: RowKind['by'], {type, operation}: Names, meter = type): RowKind {
  const direction = directionOf(operation) ?? directionOf(type) ?? directionOf(meter);
  return {
    verdict: 'crossing',
    by,
    ...(direction === undefined ? {} : {direction}),
    ...(meter === '' ? {} : {prefix: regionPrefix(meter)}),
  };
}

/** The meter of crossings counts what goes through a public address as well; only the operation tells. */
function meteredCrossing(names: Names, meter = names.type): RowKind {
  return operationKind(names.operation) === 'public'
    ? left('public-address', 'operation')
    : crossing('usage-type', names, meter);
}

/** Headings of identifiers that FOCUS gives a meter: they are no names. */
const METER_ID = /sku_?(?:id|meter)/i;

/**
 * Makes what reads a line of a bill by its usage type, else its operation, else its description.
 *
 * @returns undefined for a table whose columns hold none of them.
 */
function meterReader(columns: Columns): Judge<RowKind> | undefined {
  const usageTypes = columns.of('usageType');
  const operations = columns.of('operation');
  const descriptions = columns.of('description');
  const isBill = usageTypes.length > 0 || operations.length > 0;
  if (!isBill && descriptions.length === 0) return undefined;
  const isNameless = (cells: Cells) =>
    usageTypes.every(({heading, index}) => METER_ID.test(heading) || (cells[index] ?? '') === '');

  function byUsageType(cells: Cells, names: Names): RowKind | undefined {
    const kinds = usageTypes.map((column) => usageKind(cellOf(cells, column)));
    if (kinds.includes('free')) return left('free', 'usage-type');
    const meter = usageTypes[kinds.indexOf('crossing')];
    if (meter !== undefined) return meteredCrossing(names, cellOf(cells, meter));
    return isNameless(cells) ? undefined : left('not-transfer', 'usage-type');
  }

  function byOperation(names: Names): RowKind | undefined {
    const kind = operationKind(names.operation);
    if (kind === 'public') return left('public-address', 'operation');
    return kind === 'crossing' ? crossing('operation', names) : undefined;
  }

  function byDescription(cells: Cells, names: Names): RowKind | undefined {
    const description = firstFilled(cells, descriptions);
    if (description === '') return undefined;
    return describesCrossing(description)
      ? crossing('description', names)
      : left('not-transfer', 'description');
  }

  return (cells) => {
    const names = {type: firstFilled(cells, usageTypes), operation: firstFilled(cells, operations)};
    return (
      byUsageType(cells, names) ??
      byOperation(names) ??
      byDescription(cells, names) ??
      (isBill ? left('not-transfer', 'usage-type') : undefined)
    );
  };
}

/**
 * Makes what finds a usage type under a heading that is not known, as `Meter` or `Item`.
 *
 * @returns undefined for a table in which usage types have a column of their own, or all columns are known.
 */
function strayMeterReader(columns: Columns): Judge<RowKind> | undefined {
  const plain = columnsWithoutRole(columns.all);
  if (columns.of('usageType').length > 0 || plain.length === 0) return undefined;
  const operations = columns.of('operation');
  return (cells) => {
    const type = plain.map((column) => cellOf(cells, column)).find(isUsageType);
    if (type === undefined) return undefined;
    const kind = usageKind(type);
    if (kind !== 'crossing') return left(kind === 'free' ? 'free' : 'not-transfer', 'usage-type');
    return meteredCrossing({type, operation: firstFilled(cells, operations)});
  };
}

/**
 * Makes what reads a row as a line of a bill.
 *
 * @returns a function of the cells of a row, which says nothing where no meter, operation or description does.
 */
export function billReader(columns: Columns): Judge<RowKind> {
  const strayMeter = strayMeterReader(columns);
  const meter = meterReader(columns);
  return (cells) => strayMeter?.(cells) ?? meter?.(cells);
}
