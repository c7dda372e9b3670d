import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {givenUnits, type GivenUnit} from '@site/src/readers/measurement/choices';
import {isoOf} from '@site/src/readers/measurement/dates';
import type {Fault} from '@site/src/readers/measurement/fault';
import type {Reading} from '@site/src/readers/measurement/reading';
import type {Format} from '@site/src/words/format/createFormat';
import {useFormat} from '@site/src/words/format/useFormat';
import {NumberField} from '../../ui/NumberField';
import {Segmented} from '../../ui/Segmented';
import {SelectField, type Option} from '../../ui/SelectField';
import {dayBounds, type Form} from './form';
import {leftOutText} from './leftOutText';
import {noteTexts} from './remarks';
import styles from './styles.module.css';
import {endsName, periodName, recipeName} from './text';

interface Corrected {
  readonly form: Form;
  readonly change: (change: Partial<Form>) => void;
}

const AS_READ = '';

function ColumnField({
  form,
  change,
  columns,
  column,
}: Corrected & {
  readonly columns: readonly string[];
  readonly column: string | undefined;
}): ReactNode {
  const options: readonly Option<string>[] = [
    ...(column === undefined
      ? [
          {
            value: AS_READ,
            label: translate({id: 'measured.column.choose', message: 'Choose a column'}),
          },
        ]
      : []),
    ...columns.map((value) => ({value, label: value})),
  ];
  return (
    <SelectField
      label={translate({id: 'measured.column', message: 'Column that counts'})}
      options={options}
      value={form.column ?? column ?? AS_READ}
      onChange={(value) => change({column: value === AS_READ ? undefined : value, unit: undefined})}
    />
  );
}

function UnitField({
  form,
  change,
  unit,
}: Corrected & {readonly unit: string | undefined}): ReactNode {
  const read =
    unit === undefined
      ? translate({id: 'measured.unit.choose', message: 'Choose a unit'})
      : translate({id: 'measured.unit.read', message: '{unit}, as it was read'}, {unit});
  const names: Readonly<Record<GivenUnit, string>> = {
    bytes: translate({id: 'measured.unit.bytes', message: 'bytes'}),
    KB: 'KB',
    MB: 'MB',
    GB: 'GB',
    TB: 'TB',
    'bytes/s': translate({id: 'measured.unit.rate', message: 'bytes per second'}),
    money: translate({id: 'measured.unit.money', message: 'money'}),
  };
  return (
    <SelectField
      label={translate({id: 'measured.unit', message: 'Unit'})}
      options={[
        {value: AS_READ, label: form.unit === undefined ? read : names[form.unit]},
        ...givenUnits.map((value) => ({value, label: names[value]})),
      ]}
      value={form.unit ?? AS_READ}
      onChange={(value) => change({unit: value === AS_READ ? undefined : value})}
    />
  );
}

function DaysField({form, change}: Corrected): ReactNode {
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

/** What the reader may correct: column, unit, period, ends. */
export function Corrections({
  form,
  change,
  columns,
  column,
  unit,
}: Corrected & {
  readonly columns: readonly string[];
  readonly column: string | undefined;
  readonly unit: string | undefined;
}): ReactNode {
  return (
    <div className={styles.questions}>
      {columns.length > 1 && <ColumnField {...{form, change, columns, column}} />}
      <UnitField {...{form, change, unit}} />
      <Segmented<'text' | 'both' | 'one'>
        legend={translate({id: 'measured.ends', message: 'The quantity holds'})}
        segments={(['text', 'both', 'one'] as const).map((value) => ({
          value,
          label: endsName(value),
        }))}
        value={form.ends === undefined ? 'text' : form.ends === 2 ? 'both' : 'one'}
        onChange={(ends) => change({ends: ends === 'text' ? undefined : ends === 'both' ? 2 : 1})}
      />
      <Segmented
        legend={translate({id: 'measured.period', message: 'The result covers'})}
        segments={(['text', 'month', 'days'] as const).map((value) => ({
          value,
          label: periodName(value),
        }))}
        value={form.period}
        onChange={(period) => change({period})}
      />
      {form.period === 'days' && <DaysField {...{form, change}} />}
    </div>
  );
}

/** Corrections that a refused text still allows. */
export function asksFor({reason, columns = []}: Fault): readonly string[] | undefined {
  return reason === 'no-unit' || reason === 'which-column' ? columns : undefined;
}

function periodText({period}: Reading, format: Format): string {
  if (period === undefined) return translate({id: 'measured.read.noPeriod', message: 'not named'});
  const hours = translate(
    {id: 'measured.read.hours', message: '{hours} hours'},
    {hours: format.number(period.hours)},
  );
  if (period.start === undefined || period.end === undefined) return hours;
  const [start, end] = [period.start, period.end].map((at) =>
    isoOf(at).slice(0, 16).replace('T', ' '),
  );
  return translate(
    {id: 'measured.read.span', message: '{start} to {end}, {hours}'},
    {start: start ?? '', end: end ?? '', hours},
  );
}

function rowsText({rows}: Reading, format: Format): string {
  const left = rows.leftOut.map(
    ({reason, count}) => `${leftOutText(reason)}: ${format.number(count)}`,
  );
  const used = translate(
    {id: 'measured.read.used', message: '{used} of {read} count'},
    {used: format.number(rows.used), read: format.number(rows.read)},
  );
  return left.length === 0
    ? used
    : translate(
        {id: 'measured.read.left', message: '{used}; left out: {reasons}'},
        {used, reasons: left.join(translate({id: 'list.comma', message: ', '}))},
      );
}

/** What was read, as a list of terms: nothing is set before the reader has seen it. */
export function Understood({reading}: {readonly reading: Reading}): ReactNode {
  const format = useFormat();
  const {source, column, unit, ends} = reading;
  const terms: readonly (readonly [string, string])[] = [
    [
      translate({id: 'measured.read.source', message: 'Source'}),
      source === undefined
        ? translate({id: 'measured.read.noSource', message: 'not recognised'})
        : recipeName(source),
    ],
    ...(column === undefined
      ? []
      : [[translate({id: 'measured.read.column', message: 'Column'}), column] as const]),
    [translate({id: 'measured.unit', message: 'Unit'}), unit],
    [translate({id: 'measured.read.rows', message: 'Rows'}), rowsText(reading, format)],
    [translate({id: 'measured.read.period', message: 'Period (UTC)'}), periodText(reading, format)],
    [
      translate({id: 'measured.read.ends', message: 'Ends'}),
      ends === undefined
        ? translate({id: 'measured.read.noEnds', message: 'nothing says'})
        : endsName(ends === 2 ? 'both' : 'one'),
    ],
  ];
  return (
    <section aria-label={translate({id: 'measured.understood', message: 'What was understood'})}>
      <dl className={styles.terms}>
        {terms.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {noteTexts(reading).map((note) => (
        <p key={note} className={styles.caution}>
          {note}
        </p>
      ))}
    </section>
  );
}
