import type {ReactNode} from 'react';
import {Button} from '../../ui/Button';
import {DataTable, type Column} from '../../ui/DataTable';
import styles from './styles.module.css';

interface OwnFieldTableProps<Id extends string> {
  readonly note: string;
  readonly caption: string;
  readonly columns: readonly Column<Id>[];
  readonly rows: readonly Id[];
  /** Words of the way back to our figures. */
  readonly reset: string;
  /** Absent where nothing is set that could be taken back. */
  readonly onReset: (() => void) | undefined;
}

/** Fields of own figures, a row each, under what happens to them, and a way back to ours. */
export function OwnFieldTable<Id extends string>(props: OwnFieldTableProps<Id>): ReactNode {
  const {note, reset, onReset, ...table} = props;
  return (
    <>
      <p className={styles.note}>{note}</p>
      <DataTable {...table} captionHidden rowKey={(id) => id} stacks />
      <Button disabled={onReset === undefined} onClick={onReset}>
        {reset}
      </Button>
    </>
  );
}
