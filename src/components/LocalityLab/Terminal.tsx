import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {commandJson} from './commandJson';
import {asksAnybody, type LabAnswer} from './labAnswer';
import {Preformatted} from '../ui/Preformatted';
import styles from './styles.module.css';

/** The same question to the command line, to be copied. */
export function Terminal({answer}: {readonly answer: LabAnswer}): ReactNode {
  if (!asksAnybody(answer)) {
    return (
      <p className={styles.lead}>
        {translate({
          id: 'localityLab.sentence.noNode',
          message: 'No zone has a ready node, so nobody asks.',
        })}
      </p>
    );
  }
  return (
    <>
      <p className={styles.lead}>
        {translate({
          id: 'localityLab.terminal.lead',
          message:
            'In a clone of this guide’s repository, this prints the same answer as JSON, for scripts and checks.',
        })}
      </p>
      <Preformatted>
        {`npm run --silent locality -- '${JSON.stringify(commandJson(answer.lab))}'`}
      </Preformatted>
    </>
  );
}
