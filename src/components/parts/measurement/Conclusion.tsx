import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Scenario} from '@site/src/data/types';
import {useScenario} from '@site/src/scenario/useScenario';
import type {Format} from '@site/src/words/format/createFormat';
import {useFormat} from '@site/src/words/format/useFormat';
import {fieldText} from '@site/src/words/labels/fields';
import {fieldInWords} from '@site/src/words/fieldInWords';
import {Button} from '../../ui/Button';
import type {Change, Found} from './outcome';
import {cautions} from './remarks';
import {steps} from './steps';
import styles from './styles.module.css';

function changedFields(change: Change): readonly (readonly [keyof Change, number])[] {
  const {trafficGb, zoneLocalShare} = change;
  return [
    ...(trafficGb === undefined ? [] : [['trafficGb', trafficGb] as const]),
    ...(zoneLocalShare === undefined ? [] : [['zoneLocalShare', zoneLocalShare] as const]),
  ];
}

/** What would be set, from what to what; once it is set, what is in use. */
function changeText(change: Change, scenario: Scenario, format: Format): readonly string[] {
  return changedFields(change).map(([field, after]) => {
    const words = fieldInWords(field, format);
    const values = {label: fieldText(field).label, after: words(after)};
    return scenario[field] === after
      ? translate({id: 'measured.changed', message: '{label}: {after}'}, values)
      : translate(
          {id: 'measured.change', message: '{label}: {before} → {after}'},
          {...values, before: words(scenario[field])},
        );
  });
}

/** The arithmetic in words, and the button that uses its result. */
export function Conclusion({found}: {readonly found: Found}): ReactNode {
  const {scenario, set} = useScenario();
  const format = useFormat();
  const {change} = found;
  const inUse = changedFields(change).every(([field, value]) => scenario[field] === value);
  return (
    <div
      className={styles.conclusion}
      role="group"
      aria-label={translate({id: 'measured.arithmetic', message: 'How it is worked out'})}
    >
      <ol className={styles.steps}>
        {steps(found, scenario, format).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {cautions(found, scenario, format).map((caution) => (
        <p key={caution} className={styles.caution}>
          {caution}
        </p>
      ))}
      <div className={styles.result}>
        <ul className={styles.changes}>
          {changeText(change, scenario, format).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Button look="accent" onClick={() => set(change)}>
          {translate({id: 'measured.use', message: 'Use this'})}
        </Button>
        <span role="status" className={styles.inUse}>
          {inUse && translate({id: 'measured.inUse', message: 'In use.'})}
        </span>
      </div>
    </div>
  );
}
