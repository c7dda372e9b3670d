import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {cheapestFirst} from '@site/src/model/ranking';
import type {LineItem, PathCost} from '@site/src/model/types';
import {costText} from '../../explain/costText';
import {LineItemTable} from '../../explain/LineItemTable';
import type {Estimate} from '../../estimate/estimateOf';
import {useFormat} from '../../format/useFormat';
import {pathName} from '../../labels/paths';
import {PathMark} from '../../ui/PathMark';
import {itemKind, itemKindColor, itemKindIds, itemKindName} from './itemKinds';
import styles from './styles.module.css';

const FULL = 100;

function Bar({items, longest}: {readonly items: readonly LineItem[]; readonly longest: number}) {
  return (
    <span className={styles.bar} aria-hidden="true">
      {items.map((item) => (
        <span
          key={item.id}
          className={styles.part}
          style={{
            width: `${longest === 0 ? 0 : ((item.cost ?? 0) / longest) * FULL}%`,
            background: itemKindColor(itemKind(item.id)),
          }}
        />
      ))}
    </span>
  );
}

function PathRow({
  cost,
  longest,
  estimate,
}: {
  readonly cost: PathCost;
  readonly longest: number;
  readonly estimate: Estimate;
}): ReactNode {
  const format = useFormat();
  const known = cost.monthlyCost !== undefined;
  return (
    <li className={styles.row} data-path={cost.id}>
      <details>
        <summary className={styles.summary}>
          <span className={styles.name}>
            <PathMark path={cost.id} /> {pathName(cost.id)}
          </span>
          {known && <Bar items={cost.lineItems} longest={longest} />}
          <span className={known ? styles.total : styles.unknown}>
            {costText(cost, estimate, format)}
          </span>
        </summary>
        <LineItemTable cost={cost} estimate={estimate} />
      </details>
    </li>
  );
}

/** The kinds of money that are in the bars, with their colours. */
function Legend({costs}: {readonly costs: readonly PathCost[]}): ReactNode {
  const present = new Set(
    costs.flatMap((cost) =>
      cost.lineItems.filter((item) => (item.cost ?? 0) > 0).map((item) => itemKind(item.id)),
    ),
  );
  return (
    <ul className={styles.legend}>
      {itemKindIds
        .filter((kind) => present.has(kind))
        .map((kind) => (
          <li key={kind}>
            <span className={styles.swatch} style={{background: itemKindColor(kind)}} />
            {itemKindName(kind)}
          </li>
        ))}
    </ul>
  );
}

/** A stacked bar per path, cheapest first; each opens into its line items. Readable without scripts. */
export function CostBars({estimate}: {readonly estimate: Estimate}): ReactNode {
  const costs = cheapestFirst(estimate.costs);
  const longest = Math.max(0, ...costs.map((cost) => cost.monthlyCost ?? 0));
  return (
    <div>
      <p className={styles.chartTitle}>
        {translate({
          id: 'costSimulation.bars.title',
          message: 'Cost per month by path, cheapest first. Open a row to see how it is made up.',
        })}
      </p>
      <Legend costs={costs} />
      <ol className={styles.bars}>
        {costs.map((cost) => (
          <PathRow key={cost.id} cost={cost} longest={longest} estimate={estimate} />
        ))}
      </ol>
    </div>
  );
}
