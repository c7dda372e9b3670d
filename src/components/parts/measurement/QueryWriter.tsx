import {translate} from '@docusaurus/Translate';
import {memo, useId, useState, type ReactNode} from 'react';
import {athenaPerTb} from '@site/src/data/measurement/athena';
import {regionPrices} from '@site/src/data/prices';
import {
  engines,
  querySources,
  wrongSettings,
  type Engine,
  type QuerySettings,
  type QuerySource,
} from '@site/src/readers/queries/settings';
import {addressCommand, addressTableQuery, writeQuery} from '@site/src/readers/queries/writeQuery';
import {useScenarioValue} from '@site/src/scenario/useScenario';
import {useFormat} from '@site/src/words/format/useFormat';
import {Disclosure} from '../../ui/Disclosure';
import {Preformatted} from '../../ui/Preformatted';
import {Segmented} from '../../ui/Segmented';
import {SelectField} from '../../ui/SelectField';
import styles from './styles.module.css';

const sourceNames: Readonly<Record<QuerySource, () => string>> = {
  cur2: () => translate({id: 'query.source.cur2', message: 'Bill: CUR 2.0 (Data Exports)'}),
  cur: () => translate({id: 'query.source.cur', message: 'Bill: legacy CUR'}),
  focus: () => translate({id: 'query.source.focus', message: 'Bill: FOCUS'}),
  'flow-logs': () => translate({id: 'query.source.logs', message: 'Flow logs, by pair of zones'}),
  'flow-logs-services': () =>
    translate({id: 'query.source.services', message: 'Flow logs, by Service and pair of zones'}),
};

const engineNames: Readonly<Record<Engine, string>> = {athena: 'Athena', duckdb: 'DuckDB'};

type TextField = 'table' | 'location' | 'from' | 'to' | 'accounts' | 'addresses';

const labels: Readonly<Record<TextField, () => string>> = {
  table: () => translate({id: 'query.table', message: 'Table'}),
  location: () => translate({id: 'query.location', message: 'Folder or bucket'}),
  from: () => translate({id: 'query.from', message: 'First month'}),
  to: () => translate({id: 'query.to', message: 'Last month'}),
  accounts: () => translate({id: 'query.accounts', message: 'Accounts (empty: all)'}),
  addresses: () => translate({id: 'query.addresses', message: 'Addresses of pods'}),
};

const start = {
  source: 'cur2' as QuerySource,
  table: 'billing.cur2',
  location: 's3://shop-billing/cur2',
  from: '2026-10',
  to: '2026-10',
  accounts: '',
  addresses: 's3://shop-billing/pods/',
};
type Typed = typeof start;

function settingsOf(typed: Typed, region: string): QuerySettings {
  return {
    ...typed,
    region,
    usageTypePrefix: regionPrices(region).usageTypePrefix,
    accounts: typed.accounts.split(/[\s,]+/).filter((account) => account !== ''),
  };
}

function TextInput({
  field,
  typed,
  isWrong,
  change,
}: {
  readonly field: TextField;
  readonly typed: Typed;
  readonly isWrong: boolean;
  readonly change: (change: Partial<Typed>) => void;
}): ReactNode {
  const id = useId();
  const error = translate(
    {id: 'query.error', message: '{label}: “{typed}” cannot be used in a query.'},
    {label: labels[field](), typed: typed[field]},
  );
  return (
    <div className={styles.queryField}>
      <label htmlFor={id} className={styles.label}>
        {labels[field]()}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck="false"
        className={styles.queryInput}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-error` : undefined}
        value={typed[field]}
        onChange={(event) => change({[field]: event.target.value})}
      />
      {isWrong && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}

function costText(engine: Engine, price: string): string {
  return engine === 'athena'
    ? translate(
        {
          id: 'query.cost.athena',
          message:
            'Athena reads only the partitions of these months and the columns named, and bills {price} per TB scanned. Paste the result above as it is.',
        },
        {price},
      )
    : translate({
        id: 'query.cost.duckdb',
        message:
          'DuckDB reads the files of these months from one machine; S3 bills requests, and traffic if it leaves the Region. Paste the result above, or drop it as CSV.',
      });
}

/** Writes the query for what fits no browser, with the reader's own table, months, Region and accounts. */
export const QueryWriter = memo(function QueryWriter(): ReactNode {
  const format = useFormat();
  const region = useScenarioValue((scenario) => scenario.region);
  const [typed, setTyped] = useState(start);
  const [engine, setEngine] = useState<Engine>('athena');
  const change = (next: Partial<Typed>) => setTyped({...typed, ...next});
  const settings = settingsOf(typed, region);
  const wrong = wrongSettings(settings);
  const byService = typed.source === 'flow-logs-services';
  const fields: readonly TextField[] = [
    engine === 'athena' ? 'table' : 'location',
    'from',
    'to',
    'accounts',
    ...(byService ? (['addresses'] as const) : []),
  ];
  const price = format.money(athenaPerTb.value, 'USD');
  return (
    <Disclosure
      className={styles.panel}
      summary={translate({id: 'query.title', message: 'It fits no browser: write me the query'})}
    >
      <div className={styles.questions}>
        <SelectField
          label={translate({id: 'query.source', message: 'What lies in S3 or on disk'})}
          options={querySources.map((value) => ({value, label: sourceNames[value]()}))}
          value={typed.source}
          onChange={(source) => change({source})}
        />
        <Segmented
          legend={translate({id: 'query.engine', message: 'Engine'})}
          segments={engines.map((value) => ({value, label: engineNames[value]}))}
          value={engine}
          onChange={setEngine}
        />
        {fields.map((field) => (
          <TextInput key={field} {...{field, typed, change}} isWrong={wrong.includes(field)} />
        ))}
      </div>
      {wrong.length === 0 && (
        <>
          {byService && (
            <Preformatted>
              {engine === 'athena'
                ? `${addressCommand}\n\n${addressTableQuery(settings)};`
                : addressCommand}
            </Preformatted>
          )}
          <Preformatted>{`${writeQuery(settings, engine)};`}</Preformatted>
          <p className={styles.note}>{costText(engine, price)}</p>
        </>
      )}
    </Disclosure>
  );
});
