import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {useId, useState, type ReactNode} from 'react';
import type {ServiceSummary} from '@site/src/readers/cluster/summaries';
import {useFormat} from '@site/src/words/format/useFormat';
import {modeName} from '../modes';
import styles from './styles.module.css';

/** Fewer Services are found without a filter. */
const MANY = 12;

export function serviceKey({namespace, name}: Pick<ServiceSummary, 'namespace' | 'name'>): string {
  return `${namespace}/${name}`;
}

function useOptionText(): (service: ServiceSummary) => string {
  const format = useFormat();
  return ({name, mode, access, families}) => {
    const counts = families.map(({readyEndpoints}) => format.number(readyEndpoints, 0));
    const values = {name, mode: modeName(mode), ready: counts.join(' + ') || '0'};
    if (access === 'external-name') return `${name}: ExternalName`;
    if (access === 'headless') {
      return translate(
        {id: 'pasteCluster.option.headless', message: '{name}: headless, {ready} ready'},
        values,
      );
    }
    return mode === 'none'
      ? translate({id: 'pasteCluster.option.none', message: '{name}: {ready} ready'}, values)
      : translate({id: 'pasteCluster.option', message: '{name}: {mode}, {ready} ready'}, values);
  };
}

function byNamespace(
  services: readonly ServiceSummary[],
): readonly (readonly [string, readonly ServiceSummary[]])[] {
  const groups = new Map<string, ServiceSummary[]>();
  for (const service of services) {
    const group = groups.get(service.namespace);
    if (group === undefined) groups.set(service.namespace, [service]);
    else group.push(service);
  }
  return [...groups];
}

function Filter({
  value,
  shown,
  all,
  onChange,
}: {
  readonly value: string;
  readonly shown: number;
  readonly all: number;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const id = useId();
  const format = useFormat();
  return (
    <div className={styles.filter}>
      <label htmlFor={id} className={styles.label}>
        {translate({id: 'pasteCluster.filter', message: 'Filter by namespace or name'})}
      </label>
      <input
        id={id}
        type="search"
        className={clsx('field-control', styles.input)}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p role="status" className={styles.note}>
        {translate(
          {id: 'pasteCluster.filtered', message: '{shown} of {all} Services'},
          {shown: format.number(shown, 0), all: format.number(all, 0)},
        )}
      </p>
    </div>
  );
}

/** A native list of the Services, by namespace; many can be filtered. */
export function ServiceChooser({
  services,
  chosen,
  onChoose,
}: {
  readonly services: readonly ServiceSummary[];
  /** Key of a Service; empty: none yet. */
  readonly chosen: string;
  readonly onChoose: (service: ServiceSummary) => void;
}): ReactNode {
  const id = useId();
  const [filter, setFilter] = useState('');
  const optionText = useOptionText();
  const wanted = filter.trim().toLowerCase();
  const matching = services.filter((one) => serviceKey(one).toLowerCase().includes(wanted));
  const shown = services.filter((one) => matching.includes(one) || serviceKey(one) === chosen);
  const choose = (key: string) => {
    const service = services.find((one) => serviceKey(one) === key);
    if (service !== undefined) onChoose(service);
  };
  return (
    <div className={styles.chooser}>
      {services.length > MANY && (
        <Filter value={filter} shown={matching.length} all={services.length} onChange={setFilter} />
      )}
      <div className={styles.filter}>
        <label htmlFor={id} className={styles.label}>
          {translate({id: 'pasteCluster.service', message: 'Service'})}
        </label>
        <select
          id={id}
          className={clsx('field-control', styles.input)}
          value={chosen}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="" disabled>
            {translate({id: 'pasteCluster.service.none', message: 'Choose a Service'})}
          </option>
          {byNamespace(shown).map(([namespace, group]) => (
            <optgroup key={namespace} label={namespace}>
              {group.map((service) => (
                <option key={service.name} value={serviceKey(service)}>
                  {optionText(service)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
    </div>
  );
}
