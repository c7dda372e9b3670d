import type {ReactNode} from 'react';
import type {PathId} from '@site/src/data/types';
import {useFormat} from '@site/src/words/format/useFormat';
import type {Estimate} from '../estimate/estimateOf';
import {movesBetween} from './moves';
import styles from './styles.module.css';

/** What a total was before the hand moved it, for the eye: the sentence above tells it to screen readers. */
export function Was({
  path,
  before,
  now,
}: {
  readonly path: PathId;
  readonly before: Estimate | undefined;
  readonly now: Estimate;
}): ReactNode {
  const format = useFormat();
  const move = before && movesBetween(before, now).find((one) => one.path === path);
  if (move === undefined) return null;
  return (
    <span className={styles.was} aria-hidden="true">
      {format.moneyRounded(move.from, now.region.currency)} →
    </span>
  );
}
