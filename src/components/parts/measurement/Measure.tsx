import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {memo, type ReactNode} from 'react';
import type {Scenario} from '@site/src/data/types';
import {useScenario} from '@site/src/scenario/useScenario';
import {useWhenRested} from '@site/src/scenario/useWhenRested';
import {useFormat} from '@site/src/words/format/useFormat';
import {Segmented} from '../../ui/Segmented';
import {SelectField} from '../../ui/SelectField';
import {TextArea} from '../../ui/TextArea';
import {Conclusion} from './Conclusion';
import {faultText} from './faultText';
import {FileField} from './FileField';
import {QueryWriter} from './QueryWriter';
import {recipeAnchors, recipeChapter, recipeIds, type RecipeId} from './recipes';
import {obstacleText} from './remarks';
import styles from './styles.module.css';
import {allLabel, howCounted, recipeName, resultLabel, routingName} from './text';
import {asksFor, Corrections, Understood} from './Understood';
import {useMeasurement, type Measurement} from './useMeasurement';

const RESULT_ROWS = 3;

function RecipeNote({recipe}: {readonly recipe: RecipeId}): ReactNode {
  const {gap} = useFormat();
  return (
    <p className={styles.note}>
      {howCounted(recipe)}
      {gap}
      <Link to={`${recipeChapter}#${recipeAnchors[recipe]}`}>
        {translate({
          id: 'measured.command',
          message: 'The command or query for it, in Verify and monitor',
        })}
      </Link>
    </p>
  );
}

function ResultField({recipe, form, paste, outcome, files}: Measurement): ReactNode {
  const format = useFormat();
  const label = resultLabel(recipe);
  return (
    <div
      className={styles.paste}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const dropped = [...event.dataTransfer.files];
        if (dropped.length === 0) return;
        event.preventDefault();
        files.read(dropped);
      }}
    >
      <TextArea
        label={label}
        help={translate({
          id: 'measured.result.help',
          message:
            'A number, a line or the whole output, as you have it. Units are read in powers of 1,024. What you paste stays in this page.',
        })}
        rows={RESULT_ROWS}
        value={form.text}
        error={outcome.kind === 'refused' ? faultText(outcome.fault, format) : undefined}
        onChange={paste}
      />
    </div>
  );
}

function AllField({
  form,
  change,
  outcome,
  scenario,
}: Measurement & {readonly scenario: Scenario}): ReactNode {
  const format = useFormat();
  const error = translate(
    {
      id: 'measured.error.all',
      message:
        '{label}: “{typed}” cannot be used. Allowed: a number from 0, in GB or with its unit.',
    },
    {label: allLabel(), typed: form.allText},
  );
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
        error={outcome.kind === 'refused-all' ? error : undefined}
        onChange={(allText) => change({allText})}
      />
    </div>
  );
}

function Routing({form, change}: Measurement): ReactNode {
  return (
    <Segmented
      legend={translate({id: 'measured.routing', message: 'Routing while it was measured'})}
      segments={(['zone-blind', 'zone-aware'] as const).map((value) => ({
        value,
        label: routingName(value),
      }))}
      value={form.routing}
      onChange={(routing) => change({routing})}
    />
  );
}

/** What was understood, and what of it can be corrected. */
function Middle({measurement}: {readonly measurement: Measurement}): ReactNode {
  const {form, change, outcome} = measurement;
  if (outcome.kind === 'refused') {
    const columns = asksFor(outcome.fault);
    return (
      columns && <Corrections {...{form, change, columns}} column={undefined} unit={undefined} />
    );
  }
  const reading = 'reading' in outcome ? outcome.reading : undefined;
  if (reading === undefined) return null;
  const {columns, column, unit} = reading;
  return (
    <>
      <Understood reading={reading} />
      <Corrections {...{form, change, columns, column, unit}} />
    </>
  );
}

const Panel = memo(function Panel({scenario}: {readonly scenario: Scenario}): ReactNode {
  const format = useFormat();
  const measurement = useMeasurement(scenario);
  const {recipe, choose, form, outcome} = measurement;
  // Lines within one zone, pasted along, make it known.
  const knowsAll = outcome.kind === 'found' && outcome.reading?.totalGb !== undefined;
  const isShare = recipe === 'obi-share';
  const asksForAll = !isShare && form.routing === 'zone-aware' && !knowsAll;
  return (
    <>
      <SelectField
        label={translate({id: 'measured.source', message: 'Where the number comes from'})}
        options={recipeIds.map((value) => ({value, label: recipeName(value)}))}
        value={recipe}
        onChange={choose}
      />
      <RecipeNote recipe={recipe} />
      <ResultField {...measurement} />
      {!isShare && <FileField files={measurement.files} />}
      <Middle measurement={measurement} />
      {!isShare && <Routing {...measurement} />}
      {asksForAll && <AllField {...measurement} scenario={scenario} />}
      {outcome.kind === 'stuck' && (
        <p role="alert" className={styles.error}>
          {obstacleText(outcome.obstacle, format)}
        </p>
      )}
      {outcome.kind === 'found' && <Conclusion found={outcome} />}
      {!isShare && <QueryWriter />}
    </>
  );
});

/** Turns a bill, an export, a query result, a metric or a number into values of the scenario. */
export function Measure(): ReactNode {
  return <Panel scenario={useWhenRested(useScenario().scenario)} />;
}
