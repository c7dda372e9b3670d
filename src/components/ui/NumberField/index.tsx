import clsx from 'clsx';
import {useId, type ReactNode} from 'react';
import {bringReader} from './parseExact';
import styles from './styles.module.css';
import {useTyped, type TypedOptions} from './useTyped';

export interface NumberFieldProps extends TypedOptions {
  readonly label: string;
  /** Shows what holds where no value is set. */
  readonly placeholder?: string;
  /** How a value reads that was not typed here, with all its digits unless told. */
  readonly shown?: (value: number) => string;
  /** One line for something that cannot be used; names the field, the value and what is allowed. */
  readonly error: (typed: string) => string;
}

/**
 * A number to be typed. What is typed stays as typed, also when it cannot be used, until the value changes by other means; what cannot be
 * used leaves the value that stood before the first key.
 */
export function NumberField({
  label,
  placeholder,
  shown = String,
  error,
  ...options
}: NumberFieldProps): ReactNode {
  const id = useId();
  const {typed, isWrong, type, leave} = useTyped(options);
  const {value, unit} = options;
  return (
    <>
      <span className={styles.exact}>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={label}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-error` : undefined}
          className={clsx('field-control', styles.number)}
          placeholder={placeholder}
          value={typed ?? (value === undefined ? '' : shown(value))}
          onFocus={() => void bringReader().catch(() => undefined)}
          onChange={(event) => type(event.target)}
          onBlur={leave}
        />
        <span className={styles.unit}>{unit}</span>
      </span>
      {isWrong && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {error(typed ?? '')}
        </p>
      )}
    </>
  );
}
