import clsx from 'clsx';
import {useId, type ClipboardEventHandler, type ReactNode} from 'react';
import styles from './styles.module.css';

interface TextAreaProps {
  readonly label: string;
  /** Under the field, for as long as it is there. */
  readonly help?: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly rows: number;
  /** One line for what cannot be used; absent where nothing is wrong. */
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
  readonly onPaste?: ClipboardEventHandler<HTMLTextAreaElement>;
}

/** A field for whatever a console or a terminal shows. Nothing pasted is changed or lost. */
export function TextArea({label, help, error, onChange, ...area}: TextAreaProps): ReactNode {
  const id = useId();
  const wrong = error !== undefined;
  const described = [
    ...(wrong ? [`${id}-error`] : []),
    ...(help === undefined ? [] : [`${id}-help`]),
  ];
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        {...area}
        id={id}
        className={clsx('field-control', styles.area)}
        spellCheck="false"
        autoComplete="off"
        aria-invalid={wrong}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        onChange={(event) => onChange(event.target.value)}
      />
      {wrong && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {error}
        </p>
      )}
      {help !== undefined && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
    </>
  );
}
