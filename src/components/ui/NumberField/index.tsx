import clsx from 'clsx';
import {useId, useState, type ReactNode} from 'react';
import {parseExact, type ExactBounds} from './parseExact';
import styles from './styles.module.css';

export interface NumberFieldProps {
  readonly label: string;
  /** Absent: nothing is set, and the placeholder shows what holds instead. */
  readonly value: number | undefined;
  readonly placeholder?: string;
  readonly bounds: ExactBounds;
  readonly unit: string;
  /** How a value reads that was not typed here, with all its digits unless told. */
  readonly shown?: (value: number) => string;
  /** One line for something that cannot be used; names the field, the value and what is allowed. */
  readonly error: (typed: string) => string;
  readonly onChange: (value: number) => void;
  /** Called when the field is emptied; without it, an empty field is an error. */
  readonly onClear?: () => void;
}

/** A number to be typed. What is typed stays as typed, also when it cannot be used, until the value changes by other means. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const {label, value, placeholder, bounds, unit, shown = String, error, onChange, onClear} = props;
  const id = useId();
  const [draft, setDraft] = useState<{readonly typed: string; readonly at: number | undefined}>();
  const overtaken = draft !== undefined && draft.at !== value;
  // Forgotten for good: the value may come back to where it was typed.
  if (overtaken) setDraft(undefined);
  const typed = overtaken ? undefined : draft?.typed;
  const clears = (text: string) => text.trim() === '' && onClear !== undefined;
  const wrong = typed !== undefined && !clears(typed) && !parseExact(typed, bounds).ok;

  const type = (next: string) => {
    if (clears(next)) {
      setDraft({typed: next, at: undefined});
      onClear?.();
      return;
    }
    const exact = parseExact(next, bounds);
    setDraft({typed: next, at: exact.ok ? exact.value : value});
    if (exact.ok) onChange(exact.value);
  };
  return (
    <>
      <span className={styles.exact}>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={label}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-error` : undefined}
          className={clsx('field-control', styles.number)}
          placeholder={placeholder}
          value={typed ?? (value === undefined ? '' : shown(value))}
          onChange={(event) => type(event.target.value)}
          onBlur={() => {
            if (!wrong) setDraft(undefined);
          }}
        />
        <span className={styles.unit}>{unit}</span>
      </span>
      {wrong && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {error(typed)}
        </p>
      )}
    </>
  );
}
