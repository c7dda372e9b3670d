import {translate} from '@docusaurus/Translate';
import {useMemo, useState, type ReactNode} from 'react';
import type {Percentile} from '@site/src/data/types';
import {chartFrameText} from '../../parts/explain/chartFrameText';
import {withEstimate} from '../../parts/estimate/withEstimate';
import {ChartExport} from '../../parts/export/ChartExport';
import {useFormat} from '@site/src/words/format/useFormat';
import {pathName} from '../../parts/paths/looks';
import {OwnLatencies} from '../../parts/ownFigures/OwnLatencies';
import {SlidersWithAnswer} from '../../parts/changes/SlidersWithAnswer';
import {usualPaths} from '../../parts/changes/usualPaths';
import {Disclosure} from '../../ui/Disclosure';
import {ChartFrame} from '../../ui/ChartFrame';
import {LiveSentence} from '../../ui/LiveSentence';
import {StillNotice} from '../../ui/StillNotice';
import {Segmented} from '../../ui/Segmented';
import type {LatencyCostPoint} from './chartProps';
import {ComparisonTable} from './ComparisonTable';
import {comparisonRows, isEstimate, type ComparisonRow} from './rows';
import {comparisonSentence, unknownSentence} from './sentence';
import styles from './styles.module.css';

const HEIGHT = 420;
const loadChart = () => import('./LatencyCostChart');

const percentiles: readonly {readonly value: Percentile; readonly label: string}[] = [
  {value: 'p50', label: 'p50'},
  {value: 'p99', label: 'p99'},
];

function pointOf(row: ComparisonRow): LatencyCostPoint[] {
  const {total} = row.latency;
  if (total === undefined || row.cost.monthlyCost === undefined) return [];
  const {low, typical, high} = total;
  return [
    {
      path: row.path,
      name: pathName(row.path),
      latencyMs: typical,
      range: [typical - low, high - typical],
      cost: row.cost.monthlyCost,
      estimate: isEstimate(row),
    },
  ];
}

/**
 * Added latency against monthly cost for all paths, as a chart and as its table. Works without props:
 * it shares the page's scenario.
 */
export const LatencyCostComparison = withEstimate(function LatencyCostComparison({
  estimate,
}): ReactNode {
  const format = useFormat();
  const [percentile, setPercentile] = useState<Percentile>('p50');
  const chart = useMemo(() => {
    const {currency} = estimate.region;
    return {
      points: comparisonRows(percentile, estimate).flatMap(pointOf),
      latencyLabel: translate(
        {id: 'latencyCost.axis.latency', message: 'added latency {percentile}, ms (root scale)'},
        {percentile},
      ),
      costLabel: translate({id: 'latencyCost.axis.cost', message: 'cost per month'}),
      formatMs: format.ms,
      formatMoney: (amount: number) => format.moneyRounded(amount, currency),
      formatMoneyShort: (amount: number) => format.moneyShort(amount, currency),
    };
  }, [estimate, percentile, format]);
  const title = translate({
    id: 'latencyCost.chart',
    message: 'Latency against cost: down and left is better',
  });
  const legend = translate({
    id: 'latencyCost.note',
    message:
      'Filled marks: the path’s own latency is published. Hollow marks: it is our estimate. Whiskers span low to high.',
  });
  const undrawn = unknownSentence(percentile, estimate, format);
  return (
    <section
      className={styles.comparison}
      data-component="LatencyCostComparison"
      aria-label={translate({id: 'latencyCost.name', message: 'Latency against cost'})}
    >
      <StillNotice />
      <LiveSentence text={comparisonSentence(percentile, estimate, format)} />
      <div className={styles.controls}>
        <Segmented
          legend={translate({id: 'latencyCost.percentile', message: 'Latency percentile'})}
          segments={percentiles}
          value={percentile}
          onChange={setPercentile}
        />
        <Disclosure
          className={styles.change}
          summary={translate(
            {
              id: 'latencyCost.change',
              message: 'At {traffic} a month over {zones} zones: change it here',
            },
            {
              traffic: format.traffic(estimate.scenario.trafficGb),
              zones: format.number(estimate.scenario.azCount),
            },
          )}
        >
          <SlidersWithAnswer
            fields={['trafficGb', 'azCount']}
            estimate={estimate}
            paths={usualPaths}
          />
        </Disclosure>
      </div>
      <ChartExport
        estimate={estimate}
        title={title}
        legend={format.sentences([legend, undrawn])}
        name={`latency-${percentile}-against-cost`}
      >
        <ChartFrame text={chartFrameText(title)} height={HEIGHT} load={loadChart} chart={chart} />
      </ChartExport>
      <p className={styles.note}>{format.sentences([legend, undrawn])}</p>
      <Disclosure
        className={styles.twin}
        summary={translate({
          id: 'latencyCost.twin',
          message: 'The same as a table, with low and high and how each figure is known',
        })}
        inStaticHtml
        isTwin
      >
        <ComparisonTable percentile={percentile} estimate={estimate} />
      </Disclosure>
      <OwnLatencies />
    </section>
  );
});
