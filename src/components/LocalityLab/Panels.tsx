import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Disclosure} from '../ui/Disclosure';
import {LoadedPart} from '../ui/LoadedPart';
import type {Bill, LabAnswer} from './labAnswer';
import styles from './styles.module.css';

const loadReplicas = () => import('./whatIf/Replicas').then(({Replicas}) => ({default: Replicas}));
const loadZoneLoss = () => import('./whatIf/ZoneLoss').then(({ZoneLoss}) => ({default: ZoneLoss}));
const loadZoneShift = () =>
  import('./whatIf/ZoneShift').then(({ZoneShift}) => ({default: ZoneShift}));
const loadScaleIn = () => import('./whatIf/ScaleIn').then(({ScaleIn}) => ({default: ScaleIn}));
const loadWorkedCost = () => import('./WorkedCost').then(({WorkedCost}) => ({default: WorkedCost}));
const loadTerminal = () => import('./Terminal').then(({Terminal}) => ({default: Terminal}));

/** What-ifs and exports, each in a panel whose code comes when it is opened. */
export function Panels({
  answer,
  bill,
}: {
  readonly answer: LabAnswer;
  readonly bill: Bill;
}): ReactNode {
  const text = {
    loading: translate({id: 'localityLab.panel.loading', message: 'This part is loading.'}),
    failed: translate({id: 'localityLab.panel.failed', message: 'This part did not load.'}),
    retry: translate({id: 'chart.retry', message: 'Try again'}),
  };
  const panel = {text, part: {answer, bill}};
  return (
    <div className={styles.panels}>
      <Disclosure
        summary={translate({
          id: 'localityLab.worked.title',
          message: 'How is the cost worked out?',
        })}
      >
        <LoadedPart {...panel} load={loadWorkedCost} />
      </Disclosure>
      <Disclosure
        summary={translate({
          id: 'localityLab.replicas',
          message: 'How many replicas make hints certain?',
        })}
      >
        <LoadedPart {...panel} load={loadReplicas} />
      </Disclosure>
      <Disclosure
        summary={translate({id: 'localityLab.loss', message: 'What does the loss of a zone do?'})}
      >
        <LoadedPart {...panel} load={loadZoneLoss} />
      </Disclosure>
      <Disclosure
        summary={translate({id: 'localityLab.shift', message: 'What does a zonal shift do?'})}
      >
        <LoadedPart {...panel} load={loadZoneShift} />
      </Disclosure>
      <Disclosure
        summary={translate({id: 'localityLab.scaleIn', message: 'What does scaling in do?'})}
      >
        <LoadedPart {...panel} load={loadScaleIn} />
      </Disclosure>
      <Disclosure
        summary={translate({
          id: 'localityLab.terminal',
          message: 'The same answer in the terminal',
        })}
      >
        <LoadedPart {...panel} load={loadTerminal} />
      </Disclosure>
    </div>
  );
}
