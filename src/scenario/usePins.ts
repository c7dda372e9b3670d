import {MAX_PINS} from '../data/scenarioFields';
import {ownFiguresStore} from './ownFigures';
import {pinsStore, type Pin} from './pins';
import {scenarioStore} from './store';
import {useStore} from './useStore';

/** Keeps the scenario at hand, if there is room. */
function pinCurrent(): void {
  const pins = pinsStore.getSnapshot();
  if (pins.length >= MAX_PINS) return;
  const pin = {scenario: scenarioStore.getSnapshot(), own: ownFiguresStore.getSnapshot()};
  pinsStore.replace([...pins, pin]);
}

function unpin(index: number): void {
  pinsStore.replace(pinsStore.getSnapshot().filter((_, other) => other !== index));
}

/** Makes a pinned scenario the one at hand. */
function restore({scenario, own}: Pin): void {
  scenarioStore.replace(scenario);
  ownFiguresStore.replace(own);
}

/** The scenarios the reader keeps for comparison, at most three. */
export function usePins(): {
  readonly pins: readonly Pin[];
  readonly pinCurrent: () => void;
  readonly unpin: (index: number) => void;
  readonly restore: (pin: Pin) => void;
} {
  const pins = useStore(pinsStore);
  return {pins, pinCurrent, unpin, restore};
}
