import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Controls side by side where there is room. */
export function ControlGrid({children}: {readonly children: ReactNode}): ReactNode {
  return <div className={styles.grid}>{children}</div>;
}
