import clsx from 'clsx';
import {useId, useState, type ReactNode} from 'react';
import {bringReader, parseExact, type ExactBounds} from './parseExact';
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
  /** Called at the first key; what comes back takes the value back. Without it, the value is changed to what it was. */
  readonly keep?: () => () => void;
  /** Called when the field is emptied; without it, an empty field is an error. */
  readonly onClear?: () => void;
}

/** What stands in the field, the value that it goes with, the value before the first key, and the way back to it. */
interface Draft {
  readonly typed: string;
  readonly at: number | undefined;
  readonly from: number | undefined;
  readonly isWrong: boolean;
  readonly takeBack: () => void;
}

/**
 * A number to be typed. What is typed stays as typed, also when it cannot be used, until the value changes by other means; what cannot be
 * used leaves the value that stood before the first key.
 */
export function NumberField(props: NumberFieldProps): ReactNode {
  const {
    label,
    value,
    placeholder,
    bounds,
    unit,
    shown = String,
    error,
    onChange,
    onClear,
    keep,
  } = props;
  const id = useId();
  const [draft, setDraft] = useState<Draft>();
  const overtaken = draft !== undefined && draft.at !== value;
  // Forgotten for good: the value may come back to where it was typed.
  if (overtaken) setDraft(undefined);
  const current = overtaken ? undefined : draft;
  const typed = current?.typed;
  const read = (text: string) =>
    text.trim() === '' && onClear !== undefined
      ? ({ok: true, value: undefined} as const)
      : parseExact(text, bounds, unit);
  const wrong = current?.isWrong === true;

  const change = (to: number | undefined) => {
    if (to === undefined) onClear?.();
    else onChange(to);
  };
  const type = (next: string) => {
    const {from, takeBack} = current ?? {from: value, takeBack: keep?.() ?? (() => change(value))};
    const exact = read(next);
    const at = exact.ok ? exact.value : from;
    setDraft({typed: next, at, from, isWrong: !exact.ok, takeBack});
    if (at === value) return;
    if (exact.ok) change(exact.value);
    else takeBack();
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
          onFocus={() => void bringReader().catch(() => undefined)}
          onChange={(event) => type(event.target.value)}
          onBlur={() => {
            // What was typed before its reader had come is read once more.
            if (wrong) type(typed ?? '');
            if (!wrong || read(typed ?? '').ok) setDraft(undefined);
          }}
        />
        <span className={styles.unit}>{unit}</span>
      </span>
      {wrong && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {error(typed ?? '')}
        </p>
      )}
    </>
  );
}
