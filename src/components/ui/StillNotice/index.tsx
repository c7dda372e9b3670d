import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * Says that an instrument stands still, and only where it does: scripts are off, or have not come
 * (`src/delivery/bundle/pageTemplate` finds out). Every figure is there all the same, for the default inputs.
 */
export function StillNotice(): ReactNode {
  return (
    <div className={styles.notice}>
      {/* Text alone: with scripts on, a browser has no elements in here for them to find. */}
      <noscript>
        {translate({
          id: 'still.off',
          message:
            'Scripts are off, so nothing moves here: the figures are those of the default inputs, whatever the address says.',
        })}
      </noscript>
      <div className={styles.missing}>
        {translate({
          id: 'still.missing',
          message:
            'The figures do not move: the scripts of this page have not loaded. What you see are the default inputs.',
        })}
        {/* No script would answer a button; an empty address is this page, with its query. */}
        {/* eslint-disable-next-line jsx-a11y/anchor-is-valid -- it is valid: see the line above */}
        <a href="" className={styles.retry}>
          {translate({id: 'chart.retry', message: 'Try again'})}
        </a>
      </div>
    </div>
  );
}
