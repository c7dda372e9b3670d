import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {memo, useCallback, useId, useState, type ReactNode} from 'react';
import type {PathId} from '@site/src/data/types';
import type {Estimate} from '../estimate/estimateOf';
import {useFormat} from '@site/src/words/format/useFormat';
import {pathName} from '../paths/looks';
import {briefCostText} from './costText';
import {LineItems} from './LineItems';
import styles from './styles.module.css';

/** A total as it stands in a table. */
export interface Total {
  readonly path: PathId;
  /** Tells totals of one path apart; the path itself unless given. */
  readonly row?: string;
  /** The estimate that it is part of, where a table shows several; the table's own unless given. */
  readonly of?: Estimate;
}

/** Totals that open into their line items, one at a time, in two parts: the total itself, and what it opens. */
export interface Explain {
  /** @param shown what is seen where the whole text has no room. The button's name has it, too: whoever says what they see presses it. */
  readonly button: (total: Total, shown?: string) => ReactNode;
  /** What the open one of these totals is made of; undefined while none of them is open. */
  readonly detail: (...totals: readonly Total[]) => ReactNode | undefined;
}

/** A slider moves some of the totals of a page; the others are not rendered again. */
const TotalButton = memo(function TotalButton({
  path,
  row,
  shown,
  known,
  opens,
  onToggle,
}: {
  readonly path: PathId;
  readonly row: string;
  readonly shown: string;
  readonly known: boolean;
  /** Id of what it has opened; undefined while it is closed. */
  readonly opens: string | undefined;
  readonly onToggle: (row: string) => void;
}): ReactNode {
  return (
    <button
      type="button"
      className={clsx(styles.total, known ? styles.known : styles.unknown)}
      aria-expanded={opens !== undefined}
      aria-controls={opens}
      aria-label={translate(
        {id: 'explain.button', message: '{path}, {cost}: show what it is made of'},
        {path: pathName(path), cost: shown},
      )}
      onClick={() => onToggle(row)}
    >
      {shown}
    </button>
  );
});

/** Keeps which total of a table is open. */
export function useExplain(estimate: Estimate): Explain {
  const [open, setOpen] = useState<string>();
  const id = useId();
  const format = useFormat();
  const onToggle = useCallback(
    (row: string) => setOpen((before) => (before === row ? undefined : row)),
    [],
  );
  return {
    button: ({path, row = path, of = estimate}, asShown) => {
      const cost = of.costOf(path);
      return (
        <TotalButton
          path={path}
          row={row}
          shown={asShown ?? briefCostText(cost, of, format)}
          known={cost.monthlyCost !== undefined}
          opens={open === row ? id : undefined}
          onToggle={onToggle}
        />
      );
    },
    detail: (...totals) => {
      const total = totals.find(({path, row = path}) => row === open);
      if (total === undefined) return undefined;
      const {path, of = estimate} = total;
      return (
        <div id={id} className={styles.detail}>
          <LineItems cost={of.costOf(path)} estimate={of} />
        </div>
      );
    },
  };
}
