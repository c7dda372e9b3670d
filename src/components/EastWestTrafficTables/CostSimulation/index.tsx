import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {withEstimate} from '../../parts/estimate/withEstimate';
import {ExportPanel} from '../../parts/export/ExportPanel';
import {PriceAge} from '../../parts/explain/PriceAge';
import {useFormat} from '@site/src/words/format/useFormat';
import {HydrateInTurn} from '@site/src/delivery/browser/HydrateInTurn';
import {Pins} from '../../parts/pins/Pins';
import {PinTable} from '../../parts/pins/PinTable';
import {ReportLink} from '../../parts/report/ReportLink';
import {LiveSentence} from '../../ui/LiveSentence';
import {Controls} from './Controls';
import {CostBars} from './CostBars';
import {CostCurve} from './CostCurve';
import {Presets} from './Presets';
import {Sensitivity} from './Sensitivity';
import {costSentence} from './sentence';
import styles from './styles.module.css';

/**
 * What the reader's traffic costs on each path, opened down to price-list lines, and how that
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
      <HydrateInTurn>
        <CostBars estimate={estimate} />
      </HydrateInTurn>
      <PriceAge region={estimate.scenario.region} />
      <ReportLink estimate={estimate} />
      <PinTable estimate={estimate} />
      <ExportPanel estimate={estimate} />
      <HydrateInTurn>
        <CostCurve estimate={estimate} />
      </HydrateInTurn>
      <HydrateInTurn>
        <Sensitivity estimate={estimate} />
      </HydrateInTurn>
    </section>
  );
});
