import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {hintsEvent} from '@site/src/model/locality/messages';
import {useLab} from '@site/src/scenario/useLab';
import {useFormat} from '@site/src/words/format/useFormat';
import {Button} from '../ui/Button';
import {Preformatted} from '../ui/Preformatted';
import {labAdvice} from './advice';
import type {LabAnswer} from './labAnswer';
import {Terms} from './Terms';
import styles from './styles.module.css';

/** The controller's event, as `kubectl describe service` shows it: English in every language. */
function EventLine({answer}: {readonly answer: LabAnswer}): ReactNode {
  const {hints} = answer;
  const event = hintsEvent(hints.kind === 'refused' ? hints.refusal : undefined, 'IPv4');
  return (
    <>
      <p className={styles.eventTitle}>
        {translate({
          id: 'localityLab.event',
          message: 'The controller says so in an event on the Service:',
        })}
      </p>
      <Preformatted>{`${event.type} ${event.reason}\n${event.message}`}</Preformatted>
    </>
  );
}

function TryField(): ReactNode {
  const {set} = useLab();
  return (
    <Button look="link" onClick={() => set({mode: 'prefer-same-zone'})}>
      {translate({id: 'localityLab.tryField', message: 'Try PreferSameZone'})}
    </Button>
  );
}

/** What to do about what crosses; nothing where nothing is to be done. */
export function Advice({answer}: {readonly answer: LabAnswer}): ReactNode {
  const format = useFormat();
  const {mode} = answer.lab;
  const advice = labAdvice(answer, format);
  if (advice === '') return null;
  return (
    <p className={styles.advice}>
      {advice} {(mode === 'topology-mode-auto' || mode === 'none') && <TryField />}
    </p>
  );
}

/** Hints set or refused, in the controller's words. */
export function Outcome({answer}: {readonly answer: LabAnswer}): ReactNode {
  const {hints, lab} = answer;
  return (
    <div className={styles.outcome}>
      {hints.kind === 'set' && <Terms hints={hints} />}
      {lab.mode === 'topology-mode-auto' && hints.kind !== 'none' && <EventLine answer={answer} />}
    </div>
  );
}
