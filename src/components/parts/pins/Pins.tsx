import {translate} from '@docusaurus/Translate';
import {useId, useMemo, useRef, useState, type ReactNode} from 'react';
import {MAX_PINS} from '@site/src/data/scenarioFields';
import {pinText, type Pin} from '@site/src/scenario/pins';
import {usePins} from '@site/src/scenario/usePins';
import type {Estimate} from '../estimate/estimateOf';
import {useFormat} from '@site/src/words/format/useFormat';
import {Button} from '../../ui/Button';
import {PinList} from './PinList';
import styles from './styles.module.css';
import {pinLetter} from './usePinned';

/** Why the scenario at hand cannot be pinned now; undefined where it can. */
function blockedBecause(current: Pin, pins: readonly Pin[], max: string): string | undefined {
  const twin = pins.findIndex((pin) => pinText(pin) === pinText(current));
  if (twin !== -1) {
    return translate(
      {id: 'pins.blocked.same', message: 'This scenario is pinned as {letter}.'},
      {letter: pinLetter(twin)},
    );
  }
  if (pins.length < MAX_PINS) return undefined;
  return translate(
    {id: 'pins.blocked.full', message: '{max} scenarios are pinned: remove one to pin another.'},
    {max},
  );
}

/** Keeps scenarios beside the one at hand: a button that pins it, and the pins with what is different in each. */
export function Pins({estimate: {scenario, own}}: {readonly estimate: Estimate}): ReactNode {
  const {pins, pinCurrent, unpin, restore} = usePins();
  const format = useFormat();
  const id = useId();
  const pinButton = useRef<HTMLButtonElement>(null);
  const [news, setNews] = useState('');
  const current = useMemo(() => ({scenario, own}), [scenario, own]);
  const blocked = blockedBecause(current, pins, format.number(MAX_PINS));

  const pin = () => {
    if (blocked !== undefined) return;
    pinCurrent();
    const letter = pinLetter(pins.length);
    setNews(translate({id: 'pins.pinned', message: 'Pinned as {letter}.'}, {letter}));
  };
  const remove = (index: number) => {
    unpin(index);
    const letter = pinLetter(index);
    setNews(translate({id: 'pins.removed', message: '{letter} was removed.'}, {letter}));
    // The button that was pressed is gone; the keyboard goes on from here.
    pinButton.current?.focus();
  };
  const makeCurrent = (index: number) => {
    const kept = pins[index];
    if (kept === undefined) return;
    restore(kept);
    const letter = pinLetter(index);
    setNews(
      translate({id: 'pins.restored', message: '{letter} is now the current one.'}, {letter}),
    );
  };
  return (
    <div
      className={styles.pins}
      role="group"
      aria-label={translate({id: 'pins.name', message: 'Pin and compare'})}
    >
      <div className={styles.head}>
        {/* Not `disabled`: it would lose the focus at the moment at which it is pressed. */}
        <Button
          ref={pinButton}
          className={styles.pin}
          aria-disabled={blocked !== undefined}
          aria-describedby={`${id}-why`}
          onClick={pin}
        >
          {translate({id: 'pins.pin', message: 'Pin this scenario'})}
        </Button>
        <span id={`${id}-why`} className={styles.why}>
          {blocked ??
            translate(
              {
                id: 'pins.why',
                message: 'Keeps it for comparison, up to {max} at a time. Pins travel in the link.',
              },
              {max: format.number(MAX_PINS)},
            )}
        </span>
      </div>
      <PinList
        isCurrent={(kept) => pinText(kept) === pinText(current)}
        onMakeCurrent={makeCurrent}
        onRemove={remove}
      />
      <p className="visually-hidden" role="status">
        {news === '' ? null : news}
      </p>
    </div>
  );
}
