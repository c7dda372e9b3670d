import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Hints} from '@site/src/model/locality/hints';
import {useFormat} from '@site/src/words/format/useFormat';
import styles from './styles.module.css';

/** How many endpoints are hinted for each zone, and how many of them stand elsewhere. */
export function Terms({hints}: {readonly hints: Hints & {readonly kind: 'set'}}): ReactNode {
  const format = useFormat();
  return (
    <div className={styles.terms}>
      <p className={styles.termsTitle}>
        {translate({id: 'localityLab.hinted', message: 'Endpoints hinted for each zone'})}
      </p>
      <dl>
        {[...hints.countByZone].map(([zone, count]) => (
          <div key={zone}>
            <dt>{zone}</dt>
            <dd>{format.number(count, 0)}</dd>
          </div>
        ))}
        <div>
          <dt>{translate({id: 'localityLab.crossHints', message: 'of them in another zone'})}</dt>
          <dd className={hints.crossZone > 0 ? styles.warn : undefined}>
            {format.number(hints.crossZone, 0)}
          </dd>
        </div>
      </dl>
    </div>
  );
}
