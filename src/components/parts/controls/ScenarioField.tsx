import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {defaultScenario, numberBounds} from '@site/src/data/scenarioFields';
import type {NumberField} from '@site/src/data/types';
import {useFieldValue} from '@site/src/scenario/useFieldValue';
import type {Format} from '@site/src/words/format/createFormat';
import {useFormat} from '@site/src/words/format/useFormat';
import {fieldText, type FieldText} from '@site/src/words/labels/fields';
import type {ExactBounds} from '../../ui/NumberField/parseExact';
import {RangeField} from '../../ui/RangeField';
import {fieldInWords, isShare} from '@site/src/words/fieldInWords';
import {fieldScale} from './fieldScale';

const PERCENT = 100;

/** Fields that count bytes, and in what. */
const bytes = {trafficGb: 'GB', requestKb: 'KB'} as const satisfies Partial<
  Record<NumberField, ExactBounds['bytes']>
>;

function boundsOf(field: NumberField): ExactBounds {
  return {
    ...numberBounds[field],
    ...(field in bytes && {bytes: bytes[field as keyof typeof bytes]}),
  };
}

function errorText(field: NumberField, {label, unit}: FieldText, format: Format) {
  const {min, max, whole} = numberBounds[field];
  const factor = isShare(field) ? PERCENT : 1;
  return (typed: string): string => {
    const values = {
      label,
      typed,
      unit,
      min: format.number(min * factor),
      max: format.number(max * factor),
    };
    return whole
      ? translate(
          {
            id: 'field.error.whole',
            message:
              '{label}: “{typed}” cannot be used. Allowed: whole numbers from {min} to {max} {unit}.',
          },
          values,
        )
      : translate(
          {
            id: 'field.error.number',
            message:
              '{label}: “{typed}” cannot be used. Allowed: numbers from {min} to {max} {unit}.',
          },
          values,
        );
  };
}

/** The control of one number of the reader's scenario. */
export function ScenarioField({field}: {readonly field: NumberField}): ReactNode {
  const [value, set] = useFieldValue((scenario) => scenario[field]);
  const format = useFormat();
  const text = fieldText(field);
  return (
    <RangeField
      text={{
        ...text,
        exactLabel: translate(
          {id: 'field.exact', message: '{label}, exact value'},
          {label: text.label},
        ),
        reset: translate({id: 'field.reset', message: 'Reset'}),
        resetLabel: translate(
          {id: 'field.resetLabel', message: 'Reset: {label}'},
          {label: text.label},
        ),
        helpLabel: translate(
          {id: 'field.helpLabel', message: 'What is it? {label}'},
          {label: text.label},
        ),
        error: errorText(field, text, format),
      }}
      value={value}
      defaultValue={defaultScenario[field]}
      bounds={boundsOf(field)}
      scale={fieldScale(field)}
      factor={isShare(field) ? PERCENT : 1}
      format={fieldInWords(field, format)}
      onChange={(next) => set({[field]: next})}
    />
  );
}
