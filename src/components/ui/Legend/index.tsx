import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What the marks of a picture mean: list items, each a mark and its words. */
export function Legend({children}: {readonly children: ReactNode}): ReactNode {
  return <ul className={styles.legend}>{children}</ul>;
}
