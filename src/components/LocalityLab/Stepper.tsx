import type {ReactNode} from 'react';
import {NumberField, type NumberFieldProps} from '../ui/NumberField';
import styles from './fields.module.css';

interface StepperProps extends Omit<NumberFieldProps, 'value'> {
  readonly value: number;
  /** What is seen above the field; its full name is `label`. */
  readonly caption: string;
  readonly note?: string | undefined;
  /** How far one press goes. */
  readonly step: number;
  readonly fewerLabel: string;
  readonly moreLabel: string;
}

/** A number to be typed, with a button on each side for one step. */
export function Stepper(props: StepperProps): ReactNode {
  const {caption, note, step, fewerLabel, moreLabel, ...field} = props;
  const {value, bounds, onChange} = field;
  const inside = (next: number) => Math.min(bounds.max, Math.max(bounds.min, next));
  const button = (label: string, sign: string, next: number) => (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      disabled={next === value}
      onClick={() => onChange(next)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div className={styles.stepper}>
      <span className={styles.caption} aria-hidden="true">
        {caption}
      </span>
      <div className={styles.row}>
        {button(fewerLabel, '−', inside(value - step))}
        <NumberField {...field} />
        {button(moreLabel, '+', inside(value + step))}
      </div>
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </div>
  );
}
