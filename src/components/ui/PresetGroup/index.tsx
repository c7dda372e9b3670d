import type {ReactNode} from 'react';
import {Button} from '../Button';
import styles from './styles.module.css';

/** Starting points, one press each; the one that holds is pressed. */
export function PresetGroup<Preset extends string>({
  label,
  presets,
  names,
  pressed,
  onChoose,
  children,
}: {
  readonly label: string;
  readonly presets: readonly Preset[];
  readonly names: Readonly<Record<Preset, () => string>>;
  /** Undefined: what holds is none of them. */
  readonly pressed: Preset | undefined;
  readonly onChoose: (preset: Preset) => void;
  /** What stands behind the presets. */
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div className={styles.group} role="group" aria-label={label}>
      <span aria-hidden="true" className={styles.label}>
        {label}
      </span>
      {presets.map((preset) => (
        <Button key={preset} aria-pressed={preset === pressed} onClick={() => onChoose(preset)}>
          {names[preset]()}
        </Button>
      ))}
      {children}
    </div>
  );
}
