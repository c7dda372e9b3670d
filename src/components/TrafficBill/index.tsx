import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {PathId} from '@site/src/data/types';
import {PriceAge} from '../parts/explain/PriceAge';
import {useExplain} from '../parts/explain/useExplain';
import {withEstimate} from '../parts/estimate/withEstimate';
import {useFormat} from '@site/src/words/format/useFormat';
import {pathLooks, pathName} from '../parts/paths/looks';
import {ScenarioField} from '../parts/controls/ScenarioField';
import {LiveSentence} from '../ui/LiveSentence';
import {StillNotice} from '../ui/StillNotice';
import {barCostText} from '../parts/explain/costText';
import {PathMark} from '../parts/paths/PathMark';
import {billSentence} from './sentence';
import styles from './styles.module.css';

/** The default, the measure that pays most, and the two managed alternatives people compare them with. */
const shownPaths: readonly PathId[] = ['clusterip', 'clusterip-same-zone', 'alb-ip', 'vpc-lattice'];

const FULL = 100;

/**
 * The question of the guide in one small figure: what the reader's traffic costs, and what same-zone routing saves.
 */
export const TrafficBill = withEstimate(function TrafficBill({estimate}): ReactNode {
  const format = useFormat();
  const explain = useExplain(estimate);
  const costs = shownPaths.map(estimate.costOf);
  const longest = Math.max(0, ...costs.map((cost) => cost.monthlyCost ?? 0));
  return (
    <section
      className={styles.bill}
      data-component="TrafficBill"
      aria-label={translate({id: 'trafficBill.name', message: 'Your traffic bill'})}
    >
      <StillNotice />
      <LiveSentence text={billSentence(estimate, format)} />
      <ScenarioField field="trafficGb" />
      <ul className={styles.bars}>
        {costs.map((cost) => (
          <li key={cost.id} className={styles.row} data-path={cost.id}>
            <span className={styles.name}>
              <PathMark path={cost.id} /> {pathName(cost.id)}
            </span>
            <span className={styles.track} aria-hidden="true">
              <span
                className={styles.bar}
                style={{
                  width: `${longest === 0 ? 0 : ((cost.monthlyCost ?? 0) / longest) * FULL}%`,
                  background: pathLooks[cost.id].color,
                }}
              />
            </span>
            <span className={styles.cost}>
              {explain.button({path: cost.id}, barCostText(cost, estimate, format))}
            </span>
            {explain.detail({path: cost.id}) !== undefined && (
              <div className={styles.lines}>{explain.detail({path: cost.id})}</div>
            )}
          </li>
        ))}
      </ul>
      <PriceAge region={estimate.scenario.region} brief />
      <p className={styles.more}>
        <Link to="/cost-and-latency/">
          {translate({
            id: 'trafficBill.more',
            message: 'All paths, opened down to the price list',
          })}
        </Link>
      </p>
    </section>
  );
});
