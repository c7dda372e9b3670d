import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {useId, useState, type ReactNode} from 'react';
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

/** Keeps which total of a table is open. */
export function useExplain(estimate: Estimate): Explain {
  const [open, setOpen] = useState<string>();
  const id = useId();
  const format = useFormat();
  return {
    button: ({path, row = path, of = estimate}, asShown) => {
      const cost = of.costOf(path);
      const shown = asShown ?? briefCostText(cost, of, format);
      return (
        <button
          type="button"
          className={clsx(
            styles.total,
            cost.monthlyCost === undefined ? styles.unknown : styles.known,
          )}
          aria-expanded={open === row}
          aria-controls={open === row ? id : undefined}
          aria-label={translate(
            {id: 'explain.button', message: '{path}, {cost}: show what it is made of'},
            {path: pathName(path), cost: shown},
          )}
          onClick={() => setOpen(open === row ? undefined : row)}
        >
          {shown}
        </button>
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
