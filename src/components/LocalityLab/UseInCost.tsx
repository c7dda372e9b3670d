import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useQueryOfChoices} from '@site/src/scenario/useShareLink';
import {useFormat} from '@site/src/words/format/useFormat';
import {fieldText} from '@site/src/words/labels/fields';
import {fieldInWords} from '@site/src/words/fieldInWords';
import {isBeyondSimulation, scenarioChange, type Bill, type LabAnswer} from './labAnswer';
import {hasUnknown} from './shareText';
import styles from './styles.module.css';

const fields = ['zoneLocalShare', 'azCount'] as const;

/** Leads to the cost simulation with what the lab found, and says what that changes there. */
export function UseInCost({
  answer,
  bill,
}: {
  readonly answer: LabAnswer;
  readonly bill: Bill;
}): ReactNode {
  const format = useFormat();
  const {scenario} = bill;
  const change = scenarioChange(answer);
  // Everything else that the reader has chosen goes along.
  const query = useQueryOfChoices(change);
  const changes = fields.map((field) => {
    const words = fieldInWords(field, format);
    const values = {
      label: fieldText(field).label,
      before: words(scenario[field]),
      after: words(change[field]),
    };
    return scenario[field] === change[field]
      ? translate({id: 'localityLab.use.same', message: '{label}: {after}, as it is'}, values)
      : translate({id: 'localityLab.use.change', message: '{label}: {before} → {after}'}, values);
  });
  if (hasUnknown(answer.traffic)) {
    return (
      <p className={styles.note}>
        {translate({
          id: 'localityLab.use.unknown',
          message:
            'The cost simulation takes one share, and here a part of it is not known. Label the nodes, or set the share there yourself.',
        })}
      </p>
    );
  }
  return (
    <div className={styles.use}>
      <Link className={clsx(styles.useLink)} to={`/cost-and-latency/${query}#simulate`}>
        {translate({id: 'localityLab.use', message: 'Use this in the cost simulation'})}
      </Link>
      <ul className={styles.changes}>
        {changes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {isBeyondSimulation(answer, scenario) && (
        <p className={styles.note}>
          {translate({
            id: 'localityLab.use.beyond',
            message:
              'More crosses here than a choice blind to zones would send across. The simulation stops at that.',
          })}
        </p>
      )}
    </div>
  );
}
