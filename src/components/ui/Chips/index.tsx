import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Chip<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A small picture before the label, for example the mark of a path. */
  readonly mark?: ReactNode;
}

/** Any number of choices out of a few, all of them visible. Checkboxes that look like chips. */
export function Chips<Value extends string>({
  legend,
  chips,
  chosen,
  onChange,
}: {
  readonly legend: string;
  readonly chips: readonly Chip<Value>[];
  readonly chosen: readonly Value[];
  /** Called with the new choice, in the order of the chips. */
  readonly onChange: (chosen: readonly Value[]) => void;
}): ReactNode {
  const toggle = (value: Value) => {
    const isChosen = (other: Value) =>
      other === value ? !chosen.includes(value) : chosen.includes(other);
    onChange(chips.map((chip) => chip.value).filter(isChosen));
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.chips}>
        {chips.map((chip) => (
          <label key={chip.value} className={styles.chip}>
            <input
              type="checkbox"
              checked={chosen.includes(chip.value)}
              onChange={() => toggle(chip.value)}
            />
            {chip.mark}
            <span>{chip.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
