import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {memo, type ReactNode} from 'react';
import type {Scenario} from '@site/src/data/types';
import {useScenario} from '@site/src/scenario/useScenario';
import {useWhenRested} from '@site/src/scenario/useWhenRested';
import {useFormat} from '@site/src/words/format/useFormat';
import {SelectField} from '../../ui/SelectField';
import {TextArea} from '../../ui/TextArea';
import {Conclusion} from './Conclusion';
import {pasteError} from './pasteError';
import {Questions} from './Questions';
import {recipeChapter, recipeIds, recipes, type RecipeId} from './recipes';
import {obstacleText} from './remarks';
import styles from './styles.module.css';
import {allLabel, howCounted, recipeName, resultLabel} from './text';
import {useMeasurement, type Measurement} from './useMeasurement';

const RESULT_ROWS = 3;

/** The error of one of the two fields; nothing where it can be used. */
function errorOf(field: 'result' | 'all', label: string, {recipe, form, outcome}: Measurement) {
  if (outcome.kind !== 'refused' || outcome.field !== field) return undefined;
  return pasteError({
    label,
    text: field === 'result' ? form.text : form.allText,
    gives: recipes[recipe].gives,
    reason: outcome.reason,
  });
}

function RecipeNote({recipe}: {readonly recipe: RecipeId}): ReactNode {
  return (
    <p className={styles.note}>
      {howCounted(recipe)}{' '}
      <Link to={`${recipeChapter}#${recipes[recipe].anchor}`}>
        {translate({
          id: 'measured.command',
          message: 'The command or query for it, in Verify and monitor',
        })}
      </Link>
    </p>
  );
}

function ResultField({measurement}: {readonly measurement: Measurement}): ReactNode {
  const {recipe, form, paste} = measurement;
  const label = resultLabel(recipes[recipe].gives, form.period);
  return (
    <div className={styles.paste}>
      <TextArea
        label={label}
        help={translate({
          id: 'measured.result.help',
          message:
            'A number, a line or the whole output. Units are read in powers of 1,024. What you paste stays in this page.',
        })}
        rows={RESULT_ROWS}
        value={form.text}
        error={errorOf('result', label, measurement)}
        onChange={paste}
      />
    </div>
  );
}

function AllField({
  measurement,
  scenario,
}: {
  readonly measurement: Measurement;
  readonly scenario: Scenario;
}): ReactNode {
  const {form, change} = measurement;
  const format = useFormat();
  return (
    <div className={styles.paste}>
      <TextArea
        label={allLabel()}
        help={translate({
          id: 'measured.all.help',
          message: 'Each byte counted once. Empty means the traffic set above.',
        })}
        rows={1}
        placeholder={format.traffic(scenario.trafficGb)}
        value={form.allText}
        error={errorOf('all', allLabel(), measurement)}
        onChange={(allText) => change({allText})}
      />
    </div>
  );
}

const Panel = memo(function Panel({scenario}: {readonly scenario: Scenario}): ReactNode {
  const format = useFormat();
  const measurement = useMeasurement(scenario);
  const {recipe, choose, form, change, outcome} = measurement;
  // Lines within one zone, pasted along, make it known.
  const knowsAll = outcome.kind === 'found' && outcome.crossed?.read.all !== undefined;
  const asksForAll =
    recipes[recipe].gives === 'bytes' && form.routing === 'zone-aware' && !knowsAll;
  return (
    <>
      <SelectField
        label={translate({id: 'measured.source', message: 'Where the number comes from'})}
        options={recipeIds.map((value) => ({value, label: recipeName(value)}))}
        value={recipe}
        onChange={choose}
      />
      <RecipeNote recipe={recipe} />
      <Questions key={recipe} recipe={recipe} form={form} change={change} />
      <ResultField measurement={measurement} />
      {asksForAll && <AllField measurement={measurement} scenario={scenario} />}
      {outcome.kind === 'stuck' && (
        <p role="alert" className={styles.error}>
          {obstacleText(outcome.obstacle, format)}
        </p>
      )}
      {outcome.kind === 'found' && <Conclusion found={outcome} />}
    </>
  );
});

/** Turns a line of a bill, a log query or a metric into values of the scenario. */
export function Measure(): ReactNode {
  // Nothing in it is under the finger while a slider moves.
  return <Panel scenario={useWhenRested(useScenario().scenario)} />;
}
