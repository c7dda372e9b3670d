import {useId, type ReactNode} from 'react';
import styles from './styles.module.css';

/** A field for whatever a console or a terminal shows. Nothing pasted is changed or lost. */
export function PasteField({
  label,
  help,
  value,
  placeholder,
  rows,
  error,
  onChange,
}: {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly rows: number;
  /** One line for what cannot be used; absent where nothing is wrong. */
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const id = useId();
  const wrong = error !== undefined;
  return (
    <div className={styles.paste}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.area}
        rows={rows}
        spellCheck="false"
        autoComplete="off"
        placeholder={placeholder}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-error ${id}-help` : `${id}-help`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {wrong && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {error}
        </p>
      )}
      <p id={`${id}-help`} className={styles.help}>
        {help}
      </p>
    </div>
  );
}
