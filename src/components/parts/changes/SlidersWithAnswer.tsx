import type {ReactNode} from 'react';
import type {NumberField, PathId} from '@site/src/data/types';
import {ScenarioField} from '../controls/ScenarioField';
import type {Estimate} from '../estimate/estimateOf';
import {AnswerStrip} from './AnswerStrip';
import styles from './styles.module.css';

/**
 * Sliders with the totals that they move beside them, or below them where it is narrow: whoever moves one sees the
 * answer without looking for it.
 *
 * @param paths what the component around it is about, the most important first.
 */
export function SlidersWithAnswer({
  fields,
  estimate,
  paths,
}: {
  readonly fields: readonly NumberField[];
  readonly estimate: Estimate;
  readonly paths: readonly PathId[];
}): ReactNode {
  return (
    <div className={styles.frame}>
      <div className={styles.pair}>
        <div>
          {fields.map((field) => (
            <ScenarioField key={field} field={field} />
          ))}
        </div>
        <AnswerStrip estimate={estimate} paths={paths} />
      </div>
    </div>
  );
}
