import {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import {
  manifestChoices,
  manifestNumbers,
  type ManifestChoiceField,
  type ManifestChoices,
  type ManifestField,
  type ManifestNumberField,
} from '@site/src/data/manifestFields';
import {allowedFor, fieldsOf} from '@site/src/manifests/rules';
import type {ManifestRequest} from '@site/src/manifests/types';
import {giveStore} from '@site/src/scenario/give';
import {entryOf, readNumber, readText, readZones} from '@site/src/scenario/giveChoices';
import {useStore} from '@site/src/scenario/useStore';
import {useFormat} from '@site/src/words/format/useFormat';
import {SelectField} from '../../ui/SelectField';
import {TextField} from '../../ui/TextField';
import {errorText, fieldLabel, valueName, zonesHint} from './fieldText';
import styles from './styles.module.css';

type Change = (change: Partial<ManifestChoices>) => void;

interface FieldProps<Field extends ManifestField> {
  readonly field: Field;
  readonly request: ManifestRequest;
  readonly change: Change;
}

function ChoiceField<Field extends ManifestChoiceField>({
  field,
  request,
  change,
}: FieldProps<Field>): ReactNode {
  return (
    <SelectField<ManifestChoices[Field]>
      label={fieldLabel(field)}
      options={allowedFor(field, request).map((value) => ({
        value,
        label: valueName(field, value),
      }))}
      value={request[field]}
      onChange={(value) => change({[field]: value})}
    />
  );
}

type TypedField = Exclude<ManifestField, ManifestChoiceField>;

/** How a typed field is read and shown. */
interface Typed {
  readonly shown: (request: ManifestRequest) => string;
  readonly read: (typed: string) => Partial<ManifestChoices> | undefined;
}

const withField = (field: TypedField, value: unknown): Partial<ManifestChoices> | undefined =>
  value === undefined ? undefined : {[field]: value};

const SEPARATORS = /[\s,，、]+/;

const isNumber = (field: TypedField): field is ManifestNumberField =>
  Object.hasOwn(manifestNumbers, field);

function typedField(field: TypedField): Typed {
  if (field === 'zones') {
    const names = (typed: string) => typed.split(SEPARATORS).filter((name) => name !== '');
    return {
      shown: ({zones}) => zones.join(', '),
      read: (typed) => withField(field, readZones(names(typed))),
    };
  }
  const read = isNumber(field)
    ? (typed: string) => readNumber(field, typed.trim())
    : (typed: string) => readText(field, typed.trim());
  return {
    shown: (request) => String(request[field]),
    read: (typed) => withField(field, read(typed)),
  };
}

function TypedInput({field, request, change}: FieldProps<TypedField>): ReactNode {
  const {shown, read} = typedField(field);
  return (
    <TextField
      label={fieldLabel(field)}
      value={shown(request)}
      inputMode={isNumber(field) ? 'numeric' : undefined}
      {...(field === 'zones' && {hint: zonesHint()})}
      read={(typed) => {
        const change = read(typed);
        return change && shown({...request, ...change});
      }}
      error={(typed) => errorText(field, typed)}
      onChange={(typed) => change(read(typed) ?? {})}
    />
  );
}

const isChoice = (field: ManifestField): field is ManifestChoiceField =>
  Object.hasOwn(manifestChoices, field);

/** What nearly every reader has otherwise; the rest waits until it is asked for. */
const firstFields: readonly ManifestField[] = [
  'kubernetes',
  'dataPlane',
  'workload',
  'namespace',
  'name',
  'port',
];

type GivenFields = Omit<FieldProps<ManifestField>, 'field'>;

function FieldGrid({
  fields,
  ...given
}: GivenFields & {readonly fields: readonly ManifestField[]}): ReactNode {
  return (
    <div className={styles.fields}>
      {fields.map((field) =>
        isChoice(field) ? (
          <ChoiceField key={field} field={field} {...given} />
        ) : (
          <TypedInput key={field} field={field} {...given} />
        ),
      )}
    </div>
  );
}

/** Those that few change, open where one of them was chosen. */
function MoreFields({
  fields,
  ...given
}: GivenFields & {readonly fields: readonly ManifestField[]}): ReactNode {
  const format = useFormat();
  const {entries} = useStore(giveStore);
  const [isChosen] = useState(() => fields.some((field) => entryOf(entries, field) !== undefined));
  return (
    <details className={styles.more} open={isChosen}>
      <summary>
        {translate(
          {id: 'manifest.more', message: 'More choices: {fields}'},
          {fields: format.list(fields.map(fieldLabel))},
        )}
      </summary>
      <FieldGrid fields={fields} {...given} />
    </details>
  );
}

/** Everything that changes something for the path of the request. */
export function Fields(given: GivenFields): ReactNode {
  const asked = fieldsOf(given.request);
  const first = asked.filter((field) => firstFields.includes(field));
  const more = asked.filter((field) => !firstFields.includes(field));
  if (first.length === 0) return <FieldGrid fields={more} {...given} />;
  return (
    <>
      <FieldGrid fields={first} {...given} />
      <MoreFields fields={more} {...given} />
    </>
  );
}
