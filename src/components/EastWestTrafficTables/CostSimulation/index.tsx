import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {withEstimate} from '../../estimate/withEstimate';
import {ExportPanel} from '../../export/ExportPanel';
import {PriceAge} from '../../explain/PriceAge';
import {useFormat} from '../../format/useFormat';
import {InTurn} from '../../InTurn';
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

/**
 * What the reader's traffic costs on each of the twelve paths, opened down to price-list lines, and how that
 * changes with volume. Works without props: it shares the page's scenario.
 *
 * @example <CostSimulation />
 */
export const CostSimulation = withEstimate(function CostSimulation({estimate}): ReactNode {
  const format = useFormat();
  return (
    <section
      className={styles.simulation}
      data-component="CostSimulation"
      aria-label={translate({id: 'costSimulation.name', message: 'Cost simulation'})}
    >
      <LiveSentence text={costSentence(estimate, format)} />
      <Presets />
      <Controls region={estimate.region} />
      <Pins estimate={estimate} />
      <InTurn>
        <CostBars estimate={estimate} />
      </InTurn>
      <PriceAge region={estimate.scenario.region} />
      <ReportLink estimate={estimate} />
      <PinTable estimate={estimate} />
      <ExportPanel estimate={estimate} />
      <InTurn>
        <CostCurve estimate={estimate} />
      </InTurn>
      <InTurn>
        <Sensitivity estimate={estimate} />
      </InTurn>
    </section>
  );
});
