import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {PathId} from '@site/src/data/types';
import {barMarkers} from './compare';
import styles from './styles.module.css';
import type {Pinned} from './usePinned';

/** The pins' letters on the bar of a path, each where its cost lies; the table says the same in numbers. */
export function PinMarkers({
  path,
  pinned,
  longest,
}: {
  readonly path: PathId;
  readonly pinned: readonly Pinned[];
  /** Cost at the far end of the bars. */
  readonly longest: number;
}): ReactNode {
  if (longest <= 0) return null;
  return barMarkers(path, pinned, longest).map(({letters, at}) => (
    <span
      key={letters}
      className={styles.marker}
      // At either end the letter stays inside the bar.
      style={{left: `${at}%`, transform: `translate(-${at}%, -50%)`}}
      data-pins={letters}
    >
      {letters}
    </span>
  ));
}

/** What the letters on the bars are. */
export function PinLegend({pinned}: {readonly pinned: readonly Pinned[]}): ReactNode {
  if (pinned.length === 0) return null;
  return (
    <>
      <span className={styles.key}>{pinned.map(({letter}) => letter).join('')}</span>
      {translate({id: 'pins.legend', message: 'cost in the pinned scenarios'})}
    </>
  );
}
