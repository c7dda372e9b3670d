import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Pin} from '@site/src/scenario/pins';
import {useFormat} from '@site/src/words/format/useFormat';
import {differencesInWords} from '@site/src/words/scenarioInWords';
import {Button} from '../../ui/Button';
import styles from './styles.module.css';
import type {Pinned} from './usePinned';

/** What makes a pin different from the default scenario. */
function PinWords({pin}: {readonly pin: Pin}): ReactNode {
  const differences = differencesInWords(pin, useFormat());
  if (differences.length === 0) {
    return (
      <span className={styles.words}>
        {translate({id: 'pins.defaults', message: 'all defaults, list prices'})}
      </span>
    );
  }
  return (
    <ul className={styles.words}>
      {differences.map((difference) => (
        <li key={difference}>{difference}</li>
      ))}
    </ul>
  );
}

function PinItem({
  pinned: {letter, pin},
  current,
  onMakeCurrent,
  onRemove,
}: {
  readonly pinned: Pinned;
  readonly current: boolean;
  readonly onMakeCurrent: () => void;
  readonly onRemove: () => void;
}): ReactNode {
  return (
    <li className={styles.item} data-pin={letter}>
      <span className={styles.letter}>{letter}</span>
      <PinWords pin={pin} />
      <span className={styles.actions}>
        <Button className={styles.pin} aria-disabled={current} onClick={onMakeCurrent}>
          {current
            ? translate({id: 'pins.isCurrent', message: '{letter} is the current one'}, {letter})
            : translate({id: 'pins.restore', message: 'Make {letter} the current one'}, {letter})}
        </Button>
        <Button onClick={onRemove}>
          {translate({id: 'pins.remove', message: 'Remove {letter}'}, {letter})}
        </Button>
      </span>
    </li>
  );
}

/** The pinned scenarios, each with what differs from the defaults, and what can be done with it. */
export function PinItems({
  pinned,
  isCurrent,
  onMakeCurrent,
  onRemove,
}: {
  readonly pinned: readonly Pinned[];
  readonly isCurrent: (pin: Pin) => boolean;
  /** Called with the place among the pins. */
  readonly onMakeCurrent: (index: number) => void;
  readonly onRemove: (index: number) => void;
}): ReactNode {
  return (
    <ol
      className={styles.list}
      aria-label={translate({id: 'pins.list', message: 'Pinned scenarios'})}
    >
      {pinned.map((one, index) => (
        <PinItem
          key={one.letter}
          pinned={one}
          current={isCurrent(one.pin)}
          onMakeCurrent={() => onMakeCurrent(index)}
          onRemove={() => onRemove(index)}
        />
      ))}
    </ol>
  );
}
