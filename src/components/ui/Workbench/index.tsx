import type {ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * Controls with their answer in view: beside them where it is wide, staying while they scroll; where it is narrow, above them,
 * and in short in a strip that sticks to the lower edge of the window while the controls are in view.
 */
export function Workbench({
  answer,
  controls,
  strip,
}: {
  readonly answer: ReactNode;
  readonly controls: ReactNode;
  /** The answer in short; seen where it is narrow only. */
  readonly strip: ReactNode;
}): ReactNode {
  return (
    <div className={styles.frame}>
      <div className={styles.workbench}>
        <div className={styles.answer}>{answer}</div>
        <div className={styles.controls}>
          {controls}
          <div className={styles.strip}>{strip}</div>
        </div>
      </div>
    </div>
  );
}
