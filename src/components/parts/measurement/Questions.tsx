import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormat} from '@site/src/words/format/useFormat';
import {NumberField} from '../../ui/NumberField';
import {Segmented} from '../../ui/Segmented';
import {dayBounds, type Form} from './form';
import {recipes, type RecipeId} from './recipes';
import styles from './styles.module.css';
import {directionName, endsName, interfacesName, periodName, routingName} from './text';

interface QuestionProps {
  readonly form: Form;
  readonly change: (change: Partial<Form>) => void;
}

function EndsQuestion({form, change}: QuestionProps): ReactNode {
  return (
    <Segmented<'both' | 'one'>
      legend={translate({id: 'measured.ends', message: 'The quantity holds'})}
      segments={(['both', 'one'] as const).map((value) => ({value, label: endsName(value)}))}
      value={form.ends === 2 ? 'both' : 'one'}
      onChange={(ends) => change({ends: ends === 'both' ? 2 : 1})}
    />
  );
}

function RecordsQuestions({form, change}: QuestionProps): ReactNode {
  return (
    <>
      <Segmented
        legend={translate({id: 'measured.direction', message: 'Records that are counted'})}
        segments={(['egress', 'both'] as const).map((value) => ({
          value,
          label: directionName(value),
        }))}
        value={form.direction}
        onChange={(direction) => change({direction})}
      />
      <Segmented
        legend={translate({id: 'measured.interfaces', message: 'Interfaces that record'})}
        segments={(['both', 'one'] as const).map((value) => ({
          value,
          label: interfacesName(value),
        }))}
        value={form.interfaces}
        onChange={(interfaces) => change({interfaces})}
      />
    </>
  );
}

function DaysField({form, change}: QuestionProps): ReactNode {
  const format = useFormat();
  const label = translate({id: 'measured.days', message: 'Days of 24 hours'});
  return (
    <div>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <NumberField
        label={label}
        value={form.days}
        bounds={dayBounds}
        unit={translate({id: 'measured.days.unit', message: 'days'})}
        error={(typed) =>
          translate(
            {
              id: 'ownFigures.error',
              message: '{label}: “{typed}” cannot be used. Allowed: numbers from {min} to {max}.',
            },
            {
              label,
              typed,
              min: format.number(dayBounds.min),
              max: format.number(dayBounds.max),
            },
          )
        }
        onChange={(days) => change({days})}
      />
    </div>
  );
}

function RoutingQuestion({form, change}: QuestionProps): ReactNode {
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

/** What has to be known before the result of a recipe means GB a month. */
export function Questions({
  recipe,
  ...question
}: QuestionProps & {readonly recipe: RecipeId}): ReactNode {
  const {gives, ends, periods} = recipes[recipe];
  if (gives === 'share') return null;
  return (
    <div className={styles.questions}>
      {ends === 'asked' && <EndsQuestion {...question} />}
      {ends === 'records' && <RecordsQuestions {...question} />}
      {periods.length > 1 && (
        <Segmented
          legend={translate({id: 'measured.period', message: 'The result covers'})}
          segments={periods.map((value) => ({value, label: periodName(value)}))}
          value={question.form.period}
          onChange={(period) => question.change({period})}
        />
      )}
      {question.form.period === 'days' && <DaysField {...question} />}
      <RoutingQuestion {...question} />
    </div>
  );
}
