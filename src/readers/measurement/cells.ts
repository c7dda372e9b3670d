import type {Column} from './heading';

/** What stands in a row, column by column. */
export type Cells = readonly string[];

/** What a row says about itself; nothing where it does not say. */
export type Judge<T> = (cells: Cells) => T | undefined;

/** The cell of a column; empty where the row is shorter, or the table has no such column. */
export const cellOf = (cells: Cells, column: Pick<Column, 'index'> | undefined): string =>
  column === undefined ? '' : (cells[column.index] ?? '');

/** The first of some columns that has something to say in this row. */
export function firstFilled(cells: Cells, columns: readonly Pick<Column, 'index'>[]): string {
  for (const {index} of columns) {
    const cell = cells[index];
    if (cell !== undefined && cell !== '') return cell;
  }
  return '';
}

/** Columns whose headings say nothing; what stands in them may. */
export function columnsWithoutRole(all: readonly Column[]): readonly Column[] {
  return all.filter(({role, usageType}) => role === undefined && usageType === undefined);
}
