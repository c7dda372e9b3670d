import {yieldToBrowser} from './yieldToBrowser';

/** A place in the row of parts of a page that scripts take over one after the other. */
export interface Turn {
  readonly comes: Promise<void>;
  /** The part is taken over, or gone. */
  readonly end: () => void;
}

const waiting = new Set<Turn>();
let last = Promise.resolve();

/** Tells on the root element of the page that parts wait. */
function tellPage(): void {
  const {dataset} = document.documentElement;
  if (waiting.size > 0) dataset.hydrating = '';
  else delete dataset.hydrating;
}

/**
 * Takes a place at the end of the row. Each turn comes in a task of its own, so that the page answers in between.
 *
 * @param preparations are run before the turn comes, each in a task of its own.
 */
export function takeTurn(preparations: readonly (() => void)[] = []): Turn {
  for (const prepare of preparations) last = last.then(yieldToBrowser).then(prepare);
  last = last.then(yieldToBrowser);
  const turn: Turn = {
    comes: last,
    end: () => {
      waiting.delete(turn);
      tellPage();
    },
  };
  waiting.add(turn);
  tellPage();
  return turn;
}
