import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormat} from '@site/src/words/format/useFormat';
import type {LabAnswer} from './labAnswer';
import {loadText, OVERLOAD} from './loadText';
import styles from './load.module.css';

const FULL = 100;
/** The scale reaches at least so far, so that a fair load stands in the middle. */
const LEAST_SCALE = 2;
const DUST = 1e-9;

/** Load of a pod in each zone, relative to the mean of all pods. */
export function LoadBars({answer}: {readonly answer: LabAnswer}): ReactNode {
  const format = useFormat();
  const {loadByZone, peakLoadByZone} = answer.traffic;
  const longest = Math.max(LEAST_SCALE, ...peakLoadByZone.values());
  if (loadByZone.size === 0) return null;
  return (
    <div className={styles.load}>
      <p className={styles.title}>
        {translate({
          id: 'localityLab.load',
          message: 'Load of one pod, relative to the mean of all pods (1 is fair)',
        })}
      </p>
      <ul className={styles.bars}>
        {[...loadByZone].map(([zone, mean]) => {
          const peak = peakLoadByZone.get(zone) ?? mean;
          const isOver = peak > OVERLOAD + DUST;
          return (
            <li key={zone} className={styles.bar}>
              <span className={styles.zone}>{zone}</span>
              <span className={styles.track} aria-hidden="true">
                <span
                  className={clsx(styles.fill, mean > OVERLOAD + DUST && styles.over)}
                  style={{width: `${(mean / longest) * FULL}%`}}
                />
                {peak > mean + DUST && (
                  <span
                    className={clsx(styles.peak, isOver && styles.over)}
                    style={{
                      left: `${(mean / longest) * FULL}%`,
                      width: `${((peak - mean) / longest) * FULL}%`,
                    }}
                  />
                )}
                <span className={styles.fair} style={{left: `${FULL / longest}%`}} />
              </span>
              <span className={clsx(styles.value, isOver && styles.overText)}>
                {loadText(mean, peak, format)}
                {isOver && (
                  <>
                    {' · '}
                    {translate({id: 'localityLab.load.over', message: 'overloaded'})}
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
