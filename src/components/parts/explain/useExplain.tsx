import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {useId, useState, type ReactNode} from 'react';
import type {PathCost} from '@site/src/model/types';
import type {Estimate} from '../estimate/estimateOf';
import {useFormat} from '@site/src/words/format/useFormat';
import {pathName} from '../paths/looks';
import {briefCostText, costText} from './costText';
import {LineItems} from './LineItems';
import styles from './styles.module.css';

/** A total that opens into its line items, in two parts: the total itself, and what it opens. */
export interface Explain {
  /**
   * @param row tells rows apart that show the same path; the path itself unless given.
   * @param of the estimate that the cost is part of, where a table shows several.
   * @param shown what is seen where the whole text has no room; the button's name still says all of it.
   */
  readonly button: (cost: PathCost, row?: string, of?: Estimate, shown?: string) => ReactNode;
  /** Undefined while closed. */
  readonly detail: (cost: PathCost, row?: string, of?: Estimate) => ReactNode | undefined;
}

/** Keeps which total of a table is open. */
export function useExplain(estimate: Estimate): Explain {
  const [open, setOpen] = useState<string>();
  const id = useId();
  const format = useFormat();
  return {
    button: (cost, row = cost.id, of = estimate, shown) => (
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
          {path: pathName(cost.id), cost: costText(cost, of, format)},
        )}
        onClick={() => setOpen(open === row ? undefined : row)}
      >
        {shown ?? briefCostText(cost, of, format)}
      </button>
    ),
    detail: (cost, row = cost.id, of = estimate) =>
      open === row ? (
        <div id={id} className={styles.detail}>
          <LineItems cost={cost} estimate={of} />
        </div>
      ) : undefined,
  };
}
