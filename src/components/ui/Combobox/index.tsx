import clsx from 'clsx';
import {useEffect, useId, useState, type KeyboardEvent, type ReactNode} from 'react';
import {found, type ComboboxGroup, type ComboboxOption} from './found';
import styles from './styles.module.css';

export type {ComboboxGroup} from './found';

/** An open list: what was typed since it opened, and which option the arrow keys are at. */
interface Opened {
  readonly query?: string;
  readonly active: number;
}

interface ComboboxProps<Value extends string> {
  readonly label: string;
  /** Asked for when the list opens. */
  readonly groups: () => readonly ComboboxGroup<Value>[];
  readonly value: Value;
  /** How the choice reads while nobody types. */
  readonly shown: string;
  /** What to say when nothing matches. */
  readonly nothing: (query: string) => string;
  /** Ids of texts that explain the field. */
  readonly describedBy?: string;
  readonly onChange: (value: Value) => void;
}

function OptionList<Value extends string>({
  id,
  label,
  groups,
  active,
  value,
  onChoose,
}: {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly ComboboxGroup<Value>[];
  readonly active: ComboboxOption<Value> | undefined;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}): ReactNode {
  return (
    <div id={id} role="listbox" aria-label={label} className={styles.list}>
      {groups.map((group) => (
        <div key={group.name} role="group" aria-label={group.name}>
          <div className={styles.group} aria-hidden="true">
            {group.name}
          </div>
          {group.options.map((option) => (
            <button
              key={option.value}
              type="button"
              tabIndex={-1}
              id={`${id}-${option.value}`}
              role="option"
              aria-selected={option.value === value}
              className={styles.option}
              data-active={option === active || undefined}
              // The field keeps the focus, so that typing goes on.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(option.value)}
            >
              {option.label}
              {option.note !== undefined && <span className={styles.note}>{option.note}</span>}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1};

/**
 * One choice out of many, found by typing a part of it; arrow keys, Enter and Escape work as in a native list. The list
 * lies over the page and moves nothing. Follows the combobox pattern of the ARIA Authoring Practices.
 */
export function Combobox<Value extends string>(props: ComboboxProps<Value>): ReactNode {
  const {label, groups, value, shown, nothing, describedBy, onChange} = props;
  const [opened, setOpened] = useState<Opened>();
  const id = useId();
  const listId = `${id}-list`;
  const shownGroups = opened === undefined ? [] : found(groups(), opened.query ?? '');
  const options = shownGroups.flatMap((group) => group.options);
  const active = opened === undefined ? undefined : options[opened.active];
  const activeId = active === undefined ? undefined : `${listId}-${active.value}`;

  useEffect(() => {
    if (activeId === undefined) return;
    // Test environments lay nothing out.
    document.getElementById(activeId)?.scrollIntoView?.({block: 'nearest'});
  }, [activeId]);

  const openAll = () => {
    const all = groups().flatMap((group) => group.options);
    setOpened({
      active: Math.max(
        0,
        all.findIndex((option) => option.value === value),
      ),
    });
  };
  const choose = (chosen: Value) => {
    setOpened(undefined);
    onChange(chosen);
  };
  const type = (text: string) => {
    const named = groups()
      .flatMap((group) => group.options)
      .find((option) => option.value === text.trim());
    if (named === undefined) setOpened({query: text, active: 0});
    else choose(named.value);
  };
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (opened === undefined) openAll();
      else if (options.length > 0) {
        setOpened({...opened, active: (opened.active + step + options.length) % options.length});
      }
    } else if (event.key === 'Enter' && opened !== undefined) {
      event.preventDefault();
      if (active !== undefined) choose(active.value);
    } else if (event.key === 'Escape') setOpened(undefined);
  };

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.box}>
        <input
          id={id}
          type="text"
          role="combobox"
          className={clsx('field-control', styles.input)}
          autoComplete="off"
          spellCheck="false"
          aria-autocomplete="list"
          aria-expanded={opened !== undefined}
          aria-controls={opened === undefined ? undefined : listId}
          aria-activedescendant={activeId}
          aria-describedby={describedBy}
          value={opened?.query ?? shown}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => {
            if (opened === undefined) openAll();
          }}
          onChange={(event) => type(event.target.value)}
          onKeyDown={press}
          onBlur={() => setOpened(undefined)}
        />
        {opened !== undefined && (
          <div className={styles.popup}>
            <OptionList
              id={listId}
              groups={shownGroups}
              onChoose={choose}
              {...{label, active, value}}
            />
            {options.length === 0 && (
              <p role="status" className={styles.nothing}>
                {nothing(opened.query ?? '')}
              </p>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
