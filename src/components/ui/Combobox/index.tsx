import clsx from 'clsx';
import {useId, useState, type KeyboardEvent, type ReactNode} from 'react';
import {useActiveInView} from '../useActiveInView';
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

type Listed<Value extends string> = Pick<ComboboxProps<Value>, 'groups' | 'value' | 'onChange'>;

/** What the list shows, and what typing and keys do to it. */
function useList<Value extends string>({groups, value, onChange}: Listed<Value>) {
  const [opened, setOpened] = useState<Opened>();
  const shown = opened === undefined ? [] : found(groups(), opened.query ?? '');
  const options = shown.flatMap((group) => group.options);
  const active = opened === undefined ? undefined : options[opened.active];
  const all = () => groups().flatMap((group) => group.options);

  const close = () => setOpened(undefined);
  const open = () => {
    if (opened !== undefined) return;
    const chosen = all().findIndex((option) => option.value === value);
    setOpened({active: Math.max(0, chosen)});
  };
  const choose = (chosen: Value) => {
    close();
    onChange(chosen);
  };
  const type = (text: string) => {
    const named = all().find((option) => option.value === text.trim());
    if (named === undefined) setOpened({query: text, active: 0});
    else choose(named.value);
  };
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (opened === undefined) open();
      else if (options.length > 0) {
        setOpened({...opened, active: (opened.active + step + options.length) % options.length});
      }
    } else if (event.key === 'Enter' && opened !== undefined) {
      event.preventDefault();
      if (active !== undefined) choose(active.value);
    } else if (event.key === 'Escape') close();
  };
  return {
    isOpen: opened !== undefined,
    query: opened?.query,
    groups: shown,
    isEmpty: options.length === 0,
    active,
    ...{open, close, choose, type, press},
  };
}

/**
 * One choice out of many, found by typing a part of it; arrow keys, Enter and Escape work as in a native list. The list
 * lies over the page and moves nothing. Follows the combobox pattern of the ARIA Authoring Practices.
 */
export function Combobox<Value extends string>(props: ComboboxProps<Value>): ReactNode {
  const {label, value, shown, nothing, describedBy} = props;
  const list = useList(props);
  const {isOpen, active} = list;
  const id = useId();
  const listId = `${id}-list`;
  const activeId = active === undefined ? undefined : `${listId}-${active.value}`;
  useActiveInView(activeId);

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
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={activeId}
          aria-describedby={describedBy}
          value={list.query ?? shown}
          onFocus={(event) => event.currentTarget.select()}
          onClick={list.open}
          onChange={(event) => list.type(event.target.value)}
          onKeyDown={list.press}
          onBlur={list.close}
        />
        {isOpen && (
          <div className={styles.popup}>
            <OptionList
              id={listId}
              groups={list.groups}
              onChoose={list.choose}
              {...{label, active, value}}
            />
            {list.isEmpty && (
              <p role="status" className={styles.nothing}>
                {nothing(list.query ?? '')}
              </p>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
