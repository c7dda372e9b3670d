import {translate} from '@docusaurus/Translate';
import {useCallback, useMemo, useState, type ReactNode} from 'react';
import type {PathId} from '@site/src/data/types';
import {HydrateInTurn} from '@site/src/delivery/browser/HydrateInTurn';
import {useFormat} from '@site/src/words/format/useFormat';
import {AnswerStrip} from '../../parts/changes/AnswerStrip';
import {movesInWords} from '../../parts/changes/movesInWords';
import {movingFields} from '../../parts/changes/movingFields';
import {usualPaths} from '../../parts/changes/usualPaths';
import {useBefore} from '../../parts/changes/useBefore';
import type {Estimate} from '../../parts/estimate/estimateOf';
import {withEstimate} from '../../parts/estimate/withEstimate';
import {PriceAge} from '../../parts/explain/PriceAge';
import {ExportPanel} from '../../parts/export/ExportPanel';
import {Pins} from '../../parts/pins/Pins';
import {PinTable} from '../../parts/pins/PinTable';
import {ReportLink} from '../../parts/report/ReportLink';
import {LiveSentence} from '../../ui/LiveSentence';
import {StillNotice} from '../../ui/StillNotice';
import {Workbench} from '../../ui/Workbench';
import {Controls, type Chosen} from './Controls';
import {CostBars, SaveBars} from './CostBars';
import {CostCurve} from './CostCurve';
import {Sensitivity} from './Sensitivity';
import {costSentence} from './sentence';
import styles from './styles.module.css';

/** The row that was opened last and is still open, with the inputs that move it. */
function useChosen(estimate: Estimate) {
  const [path, setPath] = useState<PathId>();
  const onToggle = useCallback((toggled: PathId, open: boolean) => {
    setPath((before) => (open ? toggled : before === toggled ? undefined : before));
  }, []);
  const moving = path && movingFields(path, estimate.input);
  const names = moving && [...moving].sort().join();
  // The same inputs in the same object: the controls stay as they are while a slider moves.
  const chosen = useMemo<Chosen | undefined>(
    () => (path === undefined || moving === undefined ? undefined : {path, fields: moving}),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `names` says the same as `moving`.
    [path, names],
  );
  return {chosen, onToggle};
}

/**
 * What the reader's traffic costs on each path, opened down to price-list lines, and how that changes with volume.
 * The answer stays in view beside the controls. Works without props: it shares the page's scenario.
 */
export const CostSimulation = withEstimate(function CostSimulation({estimate}): ReactNode {
  const format = useFormat();
  const before = useBefore(estimate);
  const {chosen, onToggle} = useChosen(estimate);
  return (
    <section
      className={styles.simulation}
      data-component="CostSimulation"
      aria-label={translate({id: 'costSimulation.name', message: 'Cost simulation'})}
    >
      <StillNotice />
      <Workbench
        answer={
          <>
            <LiveSentence
              text={costSentence(estimate, format)}
              addition={movesInWords(before, estimate, format)}
            />
            <HydrateInTurn>
              <CostBars estimate={estimate} before={before} onToggle={onToggle} />
            </HydrateInTurn>
          </>
        }
        controls={<Controls region={estimate.region} chosen={chosen} />}
        strip={<AnswerStrip estimate={estimate} paths={usualPaths} sticks />}
      />
      <PriceAge region={estimate.scenario.region} />
      <SaveBars estimate={estimate} />
      <Pins estimate={estimate} />
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
