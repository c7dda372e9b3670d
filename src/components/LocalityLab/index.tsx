import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormat} from '@site/src/words/format/useFormat';
import {LiveSentence} from '../ui/LiveSentence';
import {StillNotice} from '../ui/StillNotice';
import {Workbench} from '../ui/Workbench';
import {CompareModes} from './CompareModes';
import {FlowTable} from './FlowTable';
import {LabFigures} from './LabFigures';
import {LoadBars} from './LoadBars';
import {Advice, Outcome} from './Outcome';
import {Panels} from './Panels';
import {FromCluster} from './paste/FromCluster';
import {Picture} from './Picture';
import {labSentence} from './sentence';
import {ModeSwitch, Presets} from './Start';
import {UseInCost} from './UseInCost';
import {useBackInView} from './useBackInView';
import {useLabState} from './useLabState';
import {Zones} from './Zones';
import styles from './styles.module.css';

/**
 * Why traffic still crosses zones: the reader describes zones and pods and sees whether hints are set, who serves
 * whom, what crosses and costs, and what to change. Works without props.
 */
export function LocalityLab(): ReactNode {
  const {answer, bill} = useLabState();
  const format = useFormat();
  const section = useBackInView();
  return (
    <section
      ref={section}
      className={styles.lab}
      data-component="LocalityLab"
      aria-label={translate({id: 'localityLab.name', message: 'Locality lab'})}
    >
      <StillNotice />
      <Workbench
        answer={
          <>
            <LiveSentence text={labSentence(answer, bill, format)} />
            <LabFigures {...{answer, bill}} />
            <Picture answer={answer} />
            <LoadBars answer={answer} />
            <Advice answer={answer} />
          </>
        }
        controls={
          <>
            <Presets />
            <ModeSwitch />
            <Zones answer={answer} />
          </>
        }
        strip={<LabFigures {...{answer, bill}} />}
      />
      <FromCluster />
      <Outcome answer={answer} />
      <FlowTable answer={answer} />
      <CompareModes answer={answer} bill={bill} />
      <UseInCost answer={answer} bill={bill} />
      <Panels answer={answer} bill={bill} />
    </section>
  );
}
