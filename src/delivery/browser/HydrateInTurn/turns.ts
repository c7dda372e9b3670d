import {yieldToBrowser} from './yieldToBrowser';

/** A place in the queue of parts that are hydrated one after the other. */
export interface Turn {
  /** Resolves when the part may be hydrated. */
  readonly comes: Promise<void>;
  /** Leaves the queue: the part is hydrated, or was unmounted. */
  readonly end: () => void;
}

const waiting = new Set<Turn>();
let last = Promise.resolve();

/** Sets `data-hydrating` on the root element while parts wait. */
function markPage(): void {
  const {dataset} = document.documentElement;
  if (waiting.size > 0) dataset.hydrating = '';
  else delete dataset.hydrating;
}

/**
 * Queues a part. Each turn comes in a task of its own, so that the browser handles input in between.
 *
 * @param preparations - Steps that run before the turn comes, each in a task of its own.
 */
export function takeTurn(preparations: readonly (() => void)[] = []): Turn {
  for (const prepare of preparations) last = last.then(yieldToBrowser).then(prepare);
  last = last.then(yieldToBrowser);
  const turn: Turn = {
    comes: last,
    end: () => {
      waiting.delete(turn);
      markPage();
    },
  };
  waiting.add(turn);
  markPage();
  return turn;
}
