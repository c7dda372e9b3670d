import clsx from 'clsx';
import {useId, useState, type ReactNode} from 'react';
import number from '../NumberField/styles.module.css';
import styles from '../SelectField/styles.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly inputMode?: 'text' | 'numeric' | undefined;
  /** The value as it would be shown, of what is typed; undefined where that cannot be used. */
  readonly read: (typed: string) => string | undefined;
  /** One line for something that cannot be used; names the field, the value and what is allowed. */
  readonly error: (typed: string) => string;
  /** Told what was typed, if it can be used. */
  readonly onChange: (typed: string) => void;
}

/** A text to be typed. What is typed stays as typed, also when it cannot be used, until the value changes by other means. */
export function TextField(props: TextFieldProps): ReactNode {
  const {label, value, hint, inputMode, read, error, onChange} = props;
  const id = useId();
  const [draft, setDraft] = useState<{readonly typed: string; readonly at: string}>();
  const overtaken = draft !== undefined && draft.at !== value;
  // Forgotten for good: the value may come back to where it was typed.
  if (overtaken) setDraft(undefined);
  const typed = overtaken ? undefined : draft?.typed;
  const isWrong = typed !== undefined && read(typed) === undefined;
  const said = isWrong ? error(typed) : hint;

  const type = (next: string) => {
    const usable = read(next);
    setDraft({typed: next, at: usable ?? value});
    if (usable !== undefined) onChange(next);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck="false"
        className={clsx('field-control', styles.select)}
        aria-invalid={isWrong}
        aria-describedby={said === undefined ? undefined : `${id}-said`}
        value={typed ?? value}
        onChange={(event) => type(event.target.value)}
        onBlur={() => {
          if (!isWrong) setDraft(undefined);
        }}
      />
      {said !== undefined && (
        <p
          id={`${id}-said`}
          role={isWrong ? 'alert' : undefined}
          className={isWrong ? number.error : number.unit}
        >
          {said}
        </p>
      )}
    </div>
  );
}
