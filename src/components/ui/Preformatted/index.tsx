import type {ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * A command, or what a program prints, made of what the reader has chosen. It is English in every language.
 */
export function Preformatted({children}: {readonly children: string}): ReactNode {
  return (
    <pre className={styles.text} lang="en">
      <code>{children}</code>
    </pre>
  );
}
