import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Examination} from '@site/src/readers/cluster/examine';
import type {Format} from '@site/src/words/format/createFormat';
import {useFormat} from '@site/src/words/format/useFormat';
import {crossingText} from '../shareText';
import {culpritTexts} from './culpritText';
import {filledText, simplifiedTexts} from './filledText';
import {HintTable} from './HintTable';
import type {Choice} from './protocol';
import {reasonTexts} from './reasonText';
import {Preformatted} from '../../ui/Preformatted';
import styles from './styles.module.css';
import type {Examined} from './useReading';
import {needsTouch, verdictHeadline, verdictText} from './verdictText';

function crossingSentence({actual, expected}: Examination, format: Format): string {
  const share = crossingText(actual.traffic, format);
  const then = expected && crossingText(expected.traffic, format);
  if (actual.traffic.unknownShare === 1) {
    return translate({
      id: 'pasteCluster.allUnknown',
      message: 'What share of the requests crosses zones is unknown: zones are not known.',
    });
  }
  if (then === undefined || then === share) {
    return translate(
      {id: 'pasteCluster.crossing', message: 'Requests that cross zones: {share}.'},
      {share},
    );
  }
  return translate(
    {
      id: 'pasteCluster.crossingThen',
      message:
        'Requests that cross zones: {share} as it is, {then} with the hints that the model expects.',
    },
    {share, then},
  );
}

/** As Kubernetes allows them; anything else has no place in a command. */
const plainName = /^[a-z0-9.-]+$/;

/** The controller looks at a Service again when anything on it changes. */
function TouchCommand({choice: {namespace, name}}: {readonly choice: Choice}): ReactNode {
  if (!plainName.test(namespace) || !plainName.test(name)) return null;
  return (
    <>
      <p className={styles.note}>
        {translate({
          id: 'pasteCluster.touch',
          message:
            'Any change to the Service makes the controller look again. Then fetch the cluster anew:',
        })}
      </p>
      <Preformatted>
        {`kubectl -n ${namespace} annotate service ${name} looked-at="$(date +%s)" --overwrite`}
      </Preformatted>
    </>
  );
}

/** Whether the hints are as they should be. */
export function VerdictText({examination}: {readonly examination: Examination}): ReactNode {
  const format = useFormat();
  return (
    <>
      <strong className={styles.headline}>{verdictHeadline(examination)}</strong>
      {verdictText(examination, format)}
    </>
  );
}

/** What the chosen Service asks for, what it has, whether both agree, and how the lab was filled. */
export function Findings({
  examined: {choice, examination},
}: {
  readonly examined: Examined;
}): ReactNode {
  const format = useFormat();
  const service = `${choice.namespace}/${choice.name}`;
  const {event, blamed} = examination;
  return (
    <>
      {examination.verdict !== 'unread' && (
        <p>{format.sentences(reasonTexts(examination.reason))}</p>
      )}
      {examination.actual.traffic.hasAnyEndpoints && <p>{crossingSentence(examination, format)}</p>}
      {event !== undefined && (
        <Preformatted>{`${event.type} ${event.reason}\n${event.message}`}</Preformatted>
      )}
      {needsTouch(examination) && <TouchCommand choice={choice} />}
      <HintTable
        examination={examination}
        caption={format.series([
          service,
          choice.addressType,
          ...(choice.port ? [choice.port] : []),
        ])}
      />
      <p>{filledText(examination, service, format)}</p>
      <ul className={styles.simplified}>
        {culpritTexts(blamed, format).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {simplifiedTexts(examination, format).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
