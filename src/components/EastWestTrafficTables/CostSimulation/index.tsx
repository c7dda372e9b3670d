import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {regionPrices} from '@site/src/data/prices';
import {useScenarioValue} from '@site/src/scenario/useScenario';
import {withEstimate} from '../../estimate/withEstimate';
import {ExportPanel} from '../../export/ExportPanel';
import {PriceAge} from '../../explain/PriceAge';
import {useFormat} from '../../format/useFormat';
import {Pins} from '../../pins/Pins';
import {PinTable} from '../../pins/PinTable';
import {ReportLink} from '../../report/ReportLink';
import {LiveSentence} from '../../ui/LiveSentence';
import {Controls} from './Controls';
import {CostBars} from './CostBars';
import {CostCurve} from './CostCurve';
import {Presets} from './Presets';
import {Sensitivity} from './Sensitivity';
import {costSentence} from './sentence';
import styles from './styles.module.css';

const Sentence = withEstimate(function Sentence({estimate}): ReactNode {
  return <LiveSentence text={costSentence(estimate, useFormat())} />;
});

// Each follows the slider on its own: between two of them the page listens.
const [Pinning, Bars, Report, Pinned, Exports, Curve, Swings] = [
  withEstimate(Pins),
  withEstimate(CostBars),
  withEstimate(ReportLink),
  withEstimate(PinTable),
  withEstimate(ExportPanel),
  withEstimate(CostCurve),
  withEstimate(Sensitivity),
];

/**
 * What the reader's traffic costs on each of the twelve paths, opened down to price-list lines, and how that
 * changes with volume. Works without props: it shares the page's scenario.
 *
 * @example <CostSimulation />
 */
export function CostSimulation(): ReactNode {
  const region = useScenarioValue((scenario) => scenario.region);
  return (
    <section
      className={styles.simulation}
      data-component="CostSimulation"
      aria-label={translate({id: 'costSimulation.name', message: 'Cost simulation'})}
    >
      <Sentence />
      <Presets />
      <Controls region={regionPrices(region)} />
      <Pinning />
      <Bars />
      <PriceAge region={region} />
      <Report />
      <Pinned />
      <Exports />
      <Curve />
      <Swings />
    </section>
  );
}
