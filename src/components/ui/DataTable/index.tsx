import clsx from 'clsx';
import {Fragment, type ReactNode} from 'react';
import styles from './styles.module.css';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** Numbers stand right-aligned in tabular figures. */
  readonly numeric?: boolean;
  readonly sortable?: boolean;
  /** Texts of many words: in a card they take the whole width, and need no name. */
  readonly long?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export interface DataTableProps<Row> {
  /** Names the table for everyone; shown above it unless hidden. */
  readonly caption: string;
  readonly captionHidden?: boolean;
  /** The first column heads its row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  /** More about a row, on a line of its own under it; nothing for a row that has no more to say. */
  readonly detail?: (row: Row) => ReactNode;
  /** Narrow frames turn rows into cards; without it, the table scrolls inside its frame. */
  readonly stacks?: boolean;
  readonly rowClassName?: (row: Row) => string | undefined;
}

function nextSort(column: string, sort: Sort | undefined): Sort {
  const again = sort?.column === column && sort.direction === 'ascending';
  return {column, direction: again ? 'descending' : 'ascending'};
}

function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: {
  readonly column: Column<Row>;
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
}): ReactNode {
  const sorted = sort?.column === column.id ? sort.direction : undefined;
  const sortable = column.sortable === true && onSort !== undefined;
  return (
    <th
      scope="col"
      className={clsx(column.numeric && styles.numeric)}
      aria-sort={sortable ? (sorted ?? 'none') : undefined}
    >
      {sortable ? (
        <button
          type="button"
          className={styles.sort}
          onClick={() => onSort(nextSort(column.id, sort))}
        >
          {column.header}
          <span aria-hidden="true" className={styles.arrow}>
            {sorted === undefined ? '↕' : sorted === 'ascending' ? '↑' : '↓'}
          </span>
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

/** A table that can be sorted, explains its rows, and fits a narrow screen. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const {caption, captionHidden, columns, rows, rowKey, sort, onSort, detail, stacks} = props;
  return (
    // A frame that scrolls must take focus, or the keyboard cannot reach its far end.
    <div
      className={clsx(styles.frame, stacks && styles.stacks)}
      role="group"
      aria-label={caption}
      tabIndex={0}
    >
      <table className={styles.table}>
        <caption className={clsx(captionHidden ? 'visually-hidden' : styles.caption)}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={rowKey(row)}>
              <tr className={clsx(props.rowClassName?.(row))}>
                {columns.map((column, index) => (
                  <BodyCell key={column.id} column={column} row={row} heads={index === 0} />
                ))}
              </tr>
              <DetailRow width={columns.length}>{detail?.(row)}</DetailRow>
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DetailRow({
  width,
  children,
}: {
  readonly width: number;
  readonly children: ReactNode;
}): ReactNode {
  if (children === undefined || children === null) return null;
  return (
    <tr className={styles.detail}>
      <td colSpan={width}>{children}</td>
    </tr>
  );
}

function BodyCell<Row>({
  column,
  row,
  heads,
}: {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly heads: boolean;
}): ReactNode {
  const className = clsx(column.numeric && styles.numeric, column.long && styles.long);
  if (heads) {
    return (
      <th scope="row" className={className}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td className={className} data-label={column.header}>
      {column.cell(row)}
    </td>
  );
}
