import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {worthwhileBounds} from '@site/src/data/scenarioFields';
import {pathIds} from '@site/src/data/types';
import {useWorthwhile} from '@site/src/scenario/useWorthwhile';
import type {Estimate} from '../../parts/estimate/estimateOf';
import {useExplain} from '../../parts/explain/useExplain';
import {useFormat} from '@site/src/words/format/useFormat';
import {pathName} from '../../parts/paths/looks';
import {ownFigureError} from '../../parts/ownFigures/errorText';
import {ControlGrid} from '../../parts/controls/ControlGrid';
import {LiveSentence} from '../../ui/LiveSentence';
import {NumberField} from '../../ui/NumberField';
import {PathMark} from '../../parts/paths/PathMark';
import {SelectField} from '../../ui/SelectField';
import {changeSentence, type PathPair} from './changeSentence';
import styles from './styles.module.css';

function WorthwhileField({estimate}: {readonly estimate: Estimate}): ReactNode {
  const {worthwhile, set} = useWorthwhile();
  const format = useFormat();
  const label = translate({
    id: 'costSimulation.worthwhile',
    message: 'A change is worth making from, per month',
  });
  return (
    <div>
      <span className={styles.fieldLabel} aria-hidden="true">
        {label}
      </span>
      <NumberField
        label={label}
        value={worthwhile}
        bounds={worthwhileBounds}
        unit={estimate.region.currency}
        error={ownFigureError(label, worthwhileBounds, format)}
        onChange={set}
      />
    </div>
  );
}

/** The two totals that the answer weighs, opened on request. */
function PairTotals({
  pair: {from, to},
  estimate,
}: {
  readonly pair: PathPair;
  readonly estimate: Estimate;
}): ReactNode {
  const explain = useExplain(estimate);
  const paths = [...new Set([from, to])];
  return (
    <div className={styles.pairTotals}>
      <ul>
        {paths.map((path) => (
          <li key={path}>
            <PathMark path={path} /> {pathName(path)} {explain.button({path})}
          </li>
        ))}
      </ul>
      {explain.detail(...paths.map((path) => ({path})))}
    </div>
  );
}

/** Asks which two paths to weigh against each other, and answers in a sentence. */
export function ChangeQuestion({
  pair,
  onChange,
  estimate,
}: {
  readonly pair: PathPair;
  readonly onChange: (pair: PathPair) => void;
  readonly estimate: Estimate;
}): ReactNode {
  const {worthwhile} = useWorthwhile();
  const format = useFormat();
  const options = pathIds.map((path) => ({value: path, label: pathName(path)}));
  return (
    <div
      className={styles.question}
      role="group"
      aria-label={translate({
        id: 'costSimulation.change.name',
        message: 'When would the answer change?',
      })}
    >
      <p className={styles.chartTitle}>
        {translate({
          id: 'costSimulation.change.name',
          message: 'When would the answer change?',
        })}
      </p>
      <LiveSentence text={changeSentence(pair, worthwhile, estimate, format)} />
      <ControlGrid>
        <SelectField
          label={translate({id: 'costSimulation.change.from', message: 'From'})}
          options={options}
          value={pair.from}
          onChange={(from) => onChange({...pair, from})}
        />
        <SelectField
          label={translate({id: 'costSimulation.change.to', message: 'To'})}
          options={options}
          value={pair.to}
          onChange={(to) => onChange({...pair, to})}
        />
        <WorthwhileField estimate={estimate} />
      </ControlGrid>
      <PairTotals pair={pair} estimate={estimate} />
    </div>
  );
}
