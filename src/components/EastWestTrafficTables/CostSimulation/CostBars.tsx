import {translate} from '@docusaurus/Translate';
import {useEffect, type ReactNode} from 'react';
import {cheapestFirst} from '@site/src/model/ranking';
import type {PathId} from '@site/src/data/types';
import type {LineItem, PathCost} from '@site/src/model/types';
import {useAddress} from '@site/src/scenario/useAddress';
import {useGiven} from '@site/src/scenario/useGiven';
import {Was} from '../../parts/changes/Was';
import {NODE_LOCAL} from '../../parts/explain/cheapestSentence';
import {barCostText} from '../../parts/explain/costText';
import {WrittenLineItems} from '../../parts/explain/LineItems';
import type {Estimate} from '../../parts/estimate/estimateOf';
import {PictureButtons} from '../../parts/export/PictureButtons';
import {useFormat} from '@site/src/words/format/useFormat';
import {pathName} from '../../parts/paths/looks';
import {inCurrency} from '../../parts/pins/compare';
import {PinLegend, PinMarkers} from '../../parts/pins/PinMarkers';
import {usePinned, type Pinned} from '../../parts/pins/usePinned';
import {Disclosure} from '../../ui/Disclosure';
import {Legend} from '../../ui/Legend';
import {PathMark} from '../../parts/paths/PathMark';
import {itemKind, itemKindColor, itemKindName, presentKinds} from './itemKinds';
import styles from './styles.module.css';

const FULL = 100;

function Bar({
  items,
  longest,
  children,
}: {
  readonly items: readonly LineItem[];
  readonly longest: number;
  readonly children: ReactNode;
}) {
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
      {children}
    </span>
  );
}

interface RowsProps {
  readonly estimate: Estimate;
  /** Where the hand began; undefined while nothing moves. */
  readonly before: Estimate | undefined;
  readonly onToggle: (path: PathId, open: boolean) => void;
}

const rowId = (path: PathId) => `cost-${path}`;

function useOpened(id: string): void {
  useEffect(() => {
    const row = id.startsWith('cost-') ? document.getElementById(id) : null;
    row?.querySelector('details')?.setAttribute('open', '');
  }, [id]);
}

/** Opens the rows that the address names, of a total and of manifests; says which is that of the total. */
function useRowsOfAddress(): string {
  const id = useAddress(({hash}) => hash).slice(1);
  useOpened(id);
  const {path, isLinked} = useGiven();
  useOpened(path && isLinked ? `cost-${path}` : '');
  return id;
}

function PathRow({
  cost,
  marked,
  pinned,
  longest,
  estimate,
  before,
  onToggle,
}: RowsProps & {
  readonly cost: PathCost;
  /** Whether the address leads to it. */
  readonly marked: boolean;
  readonly pinned: readonly Pinned[];
  readonly longest: number;
}): ReactNode {
  const format = useFormat();
  const known = cost.monthlyCost !== undefined;
  // In the room of a bar that has no length.
  const needsPod = cost.id === NODE_LOCAL && cost.monthlyCost === 0 && pinned.length === 0;
  return (
    <li
      id={rowId(cost.id)}
      className={styles.row}
      data-path={cost.id}
      data-marked={marked || undefined}
    >
      <Disclosure
        summaryClassName={styles.summary}
        onToggle={(open) => onToggle(cost.id, open)}
        summary={
          <>
            <span className={styles.name}>
              <PathMark path={cost.id} /> {pathName(cost.id)}
            </span>
            {needsPod && (
              <span className={styles.caveat}>
                {translate({
                  id: 'costSimulation.bars.nodeLocal',
                  message: 'needs a pod on every caller’s node',
                })}
              </span>
            )}
            {known && !needsPod && (
              <Bar items={cost.lineItems} longest={longest}>
                <PinMarkers path={cost.id} pinned={pinned} longest={longest} />
              </Bar>
            )}
            <Was path={cost.id} before={before} now={estimate} />
            <span className={known ? styles.total : styles.unknown}>
              {barCostText(cost, estimate, format)}
            </span>
          </>
        }
        inStaticHtml
      >
        <WrittenLineItems cost={cost} estimate={estimate} />
      </Disclosure>
    </li>
  );
}

/** The kinds of money that are in the bars, with their colours, and the letters on them. */
function KindLegend({
  costs,
  pinned,
}: {
  readonly costs: readonly PathCost[];
  readonly pinned: readonly Pinned[];
}): ReactNode {
  return (
    <Legend>
      {presentKinds(costs).map((kind) => (
        <li key={kind}>
          <span className={styles.swatch} style={{background: itemKindColor(kind)}} />
          {itemKindName(kind)}
        </li>
      ))}
      {pinned.length > 0 && (
        <li>
          <PinLegend pinned={pinned} />
        </li>
      )}
    </Legend>
  );
}

/** The longest bar: of the paths now, or as pinned. */
function longestOf(estimates: readonly Estimate[]): number {
  return Math.max(0, ...estimates.flatMap(({costs}) => costs.map((cost) => cost.monthlyCost ?? 0)));
}

/** Paths with their pins, on one scale. */
function useBars(estimate: Estimate) {
  const costs = cheapestFirst(estimate.costs);
  const pinned = inCurrency(usePinned(), estimate.region.currency);
  const longest = longestOf([estimate, ...pinned.map((one) => one.estimate)]);
  return {costs, pinned, longest};
}

/** A stacked bar per path, cheapest first; each opens into its line items. Readable without scripts. */
export function CostBars(props: RowsProps): ReactNode {
  const {costs, pinned, longest} = useBars(props.estimate);
  const marked = useRowsOfAddress();
  return (
    <div>
      <p className={styles.chartTitle}>
        {costs.every(({monthlyCost}) => monthlyCost !== undefined)
          ? translate({
              id: 'costSimulation.bars.title',
              message: 'Cost per month, cheapest first. Open a row to see what it is made of.',
            })
          : translate({
              id: 'costSimulation.bars.titleWithGaps',
              message:
                'Cost per month, cheapest first; those without a price here come last. Open a row to see what it is made of, or which price is missing.',
            })}
      </p>
      <KindLegend costs={costs} pinned={pinned} />
      <ol className={styles.bars}>
        {costs.map((cost) => (
          <PathRow
            key={cost.id}
            marked={rowId(cost.id) === marked}
            {...{cost, pinned, longest, ...props}}
          />
        ))}
      </ol>
    </div>
  );
}

/** Saves the bars as a picture. */
export function SaveBars({estimate}: {readonly estimate: Estimate}): ReactNode {
  const format = useFormat();
  const {pinned, longest} = useBars(estimate);
  return (
    <PictureButtons
      estimate={estimate}
      title={translate({id: 'costSimulation.bars.picture', message: 'Cost per month by path'})}
      name="cost-by-path"
      showsPins
      draw={async (palette) => {
        const {barsPicture} = await import('./barsPicture');
        return barsPicture({estimate, pinned, longest, format, palette});
      }}
    />
  );
}
