import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from '../styles.module.css';

/** Why there are no steps. */
export function TooLarge(): ReactNode {
  return (
    <p className={styles.lead}>
      {translate({
        id: 'localityLab.whatIf.tooLarge',
        message:
          'Too many nodes and pods to move one by one in a mode that looks at single nodes. Choose another mode, or a smaller part of the cluster.',
      })}
    </p>
  );
}
