import {useId, type ReactNode} from 'react';
import styles from './styles.module.css';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** One choice out of a few, all of them visible. A radio group, so arrow keys move it. */
export function Segmented<Value extends string>({
  legend,
  segments,
  value,
  onChange,
}: {
  readonly legend: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.segments}>
        {segments.map((segment) => (
          <label key={segment.value} className={styles.segment}>
            <input
              type="radio"
              name={name}
              value={segment.value}
              checked={segment.value === value}
              onChange={() => onChange(segment.value)}
            />
            <span>{segment.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
