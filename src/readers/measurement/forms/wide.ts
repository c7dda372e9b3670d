import type {ColumnRole} from '@site/src/data/measurement/headings';
import {readMoment} from '../dates';
import {columnOf} from '../heading';
import {readCell} from '../number';
import {operationKind} from '../usageType';
import {isZone} from '../zones';
import {readLabels, seriesTable} from './prometheus';
import type {Table} from './table';

const isTotal = (text: string) =>
  /^(?:sub|grand )?totals?\b|\btotals?$|合计|总计|^总/i.test(text.trim());
const bracket = (heading: string) => /[(（]([^()（）]*)[)）]\s*$/.exec(heading)?.[1]?.trim();
const bare = (heading: string) => heading.replace(/\s*[(（][^()（）]*[)）]\s*$/, '').trim();
const unitWord = (heading: string) => {
  const unit = bracket(heading) ?? '';
  return unit === '$' ? 'USD' : unit;
};

/** Labels of a series in a heading of Grafana, or the two zones of its legend. */
function seriesLabels(heading: string): Readonly<Record<string, string>> | undefined {
  if (/^\w*\s*\{.*=.*\}$/.test(heading.trim())) {
    const name = /^([A-Za-z_:][\w:]*)\s*\{/.exec(heading.trim())?.[1];
    return {...(name === undefined ? {} : {__name__: name}), ...readLabels(heading)};
  }
  const zones = heading.split(/[^a-z\d-]+/).filter(isZone);
  const [from = '', to = ''] = zones;
  return zones.length === 2 ? {src_zone: from, dst_zone: to} : undefined;
}

function meanCell(cells: readonly string[]): string {
  const amounts = cells.flatMap((cell) => readCell(cell) ?? []);
  const [first] = amounts;
  if (first === undefined) return '';
  const mean = amounts.reduce((sum, {value}) => sum + value, 0) / amounts.length;
  const bytes = first.unit?.kind === 'data' ? first.unit.bytes : undefined;
  return bytes === undefined
    ? String(mean)
    : `${mean * bytes} B${first.unit?.kind === 'data' && first.unit.per === 'second' ? '/s' : ''}`;
}

/** A panel of Grafana as it exports one: a column of times, one column for each series. */
function grafanaSeries({headings = [], rows}: Table): Table | undefined {
  const series = headings.map(seriesLabels);
  if (namedSeries(headings) === 0) return undefined;
  return seriesTable(
    series.flatMap((labels, at) =>
      labels === undefined ? [] : [{labels, value: meanCell(rows.map((row) => row[at] ?? ''))}],
    ),
    rows.length > 1 ? 'range' : 'instant',
  );
}

/** Long rows out of wide ones: what each column is about stands in its heading. */
function longTable(
  table: Table,
  cells: readonly {
    readonly name: string;
    readonly start: string;
    readonly value: string;
    readonly unit: string;
  }[],
): Table {
  const isMoney = cells.some(({unit}) => /^(?:USD|CNY|EUR|¥|€|£)$/.test(unit));
  const isOperation = cells.some(({name}) => operationKind(name) !== 'other');
  return {
    ...table,
    source: 'cost-explorer',
    series: true,
    headings: [
      isOperation ? 'operation' : 'usage_type',
      'date',
      isMoney ? 'cost' : 'usage_quantity',
      isMoney ? 'currency' : 'unit',
    ],
    rows: cells.map(({name, start, value, unit}) => [name, start, value, unit]),
  };
}

/** Cost Explorer's download: a column for each usage type, a row for each month or day. */
function byType(table: Table): Table | undefined {
  const {headings = [], rows} = table;
  const columns = headings.map(columnOf);
  if (!columns.some(({usageType}) => usageType !== undefined)) return undefined;
  const isLong = ({role, heading}: (typeof columns)[number]) =>
    (role === 'quantity' || role === 'fromZone') && !isTotal(bare(heading));
  if (columns.some(isLong)) return undefined;
  const dated = rows.filter(([first = '']) => !isTotal(first));
  const used = dated.length > 0 ? dated : rows;
  const types = columns.filter(({index, heading}) => index > 0 && !isTotal(bare(heading)));
  return longTable(
    table,
    used.flatMap((row) =>
      types.map(({index, heading}) => ({
        name: bare(heading),
        start: readMoment(row[0] ?? '') ? (row[0] ?? '') : '',
        value: row[index] ?? '',
        unit: unitWord(heading),
      })),
    ),
  );
}

/** The same turned round: a row for each usage type, a column for each month or day. */
function byDate(table: Table): Table | undefined {
  const {headings = [], rows} = table;
  const dates = headings.map((heading) => readMoment(bare(heading)));
  if (dates.filter((date) => date !== undefined).length < 1 || dates[0] !== undefined)
    return undefined;
  const role = columnOf(headings[0] ?? '', 0).role;
  if (role !== 'usageType' && role !== 'operation') return undefined;
  return longTable(
    table,
    rows.flatMap((row) =>
      headings.flatMap((heading, index) =>
        dates[index] === undefined
          ? []
          : [
              {
                name: bare(row[0] ?? ''),
                start: bare(heading),
                value: row[index] ?? '',
                unit: unitWord(heading) || unitWord(row[0] ?? ''),
              },
            ],
      ),
    ),
  );
}

const DATED: ReadonlySet<ColumnRole | undefined> = new Set([
  'start',
  'interval',
  'month',
  'billingStart',
]);

/** Cost Explorer's download by account, Region or tag: above its column of dates stands what the other columns are. */
function withDates(table: Table): Table | undefined {
  const {headings = [], rows, metrics} = table;
  if (
    metrics !== undefined ||
    headings.some((heading, index) => DATED.has(columnOf(heading, index).role))
  )
    return undefined;
  const cells = rows.map(([first = '']) => first).filter((cell) => !isTotal(cell));
  const isDate = (cell: string) => /^\d{4}\D/.test(cell) && readMoment(cell) !== undefined;
  if (cells.length === 0 || !cells.every(isDate)) return undefined;
  return {...table, headings: ['date', ...headings.slice(1)], series: true};
}

/** A table whose headings hold values, turned into one with a value in each row; any other as it is. */
export function unfold(table: Table): Table {
  if (table.headings === undefined) return table;
  return byType(table) ?? byDate(table) ?? grafanaSeries(table) ?? withDates(table) ?? table;
}

/** How many cells of a row are headings of series, as Grafana writes them behind its column of times. */
export function namedSeries([first = '', ...rest]: readonly string[]): number {
  if (columnOf(first, 0).role !== 'start') return 0;
  return rest.filter((cell) => seriesLabels(cell) !== undefined).length;
}
