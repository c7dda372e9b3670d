/** A place on a page, in pixels from its top. */
type Top = number;

/** What this room adds to the state of a history entry. */
interface EntryState {
  readonly key?: string;
  readonly places?: readonly (readonly [string, Top])[];
  /** The page of the entry could not be shown, and is being loaded as a whole. */
  readonly isUnshown?: boolean;
}

const stateOf = (history: History): EntryState => (history.state ?? {}) as EntryState;

const setState = (history: History, state: EntryState) =>
  history.replaceState({...stateOf(history), ...state}, '');

/** Where the reader was on the page of every history entry, so that Back and Forward can restore it. */
export interface Places {
  /** Notes where the reader is on the page of the current entry. */
  readonly note: (top: Top) => void;
  /** Whether the reader has been at the entry that the browser shows now; the browser makes new ones by itself. */
  readonly isKnown: () => boolean;
  /**
   * Moves on to the entry that the browser shows now.
   *
   * @returns the reader's place there; `undefined` for an entry that is new.
   */
  readonly enter: () => Top | undefined;
  /** The address of the current entry was replaced: it is another entry for the browser, not for the reader. */
  readonly rename: () => void;
  /**
   * Writes all places into the current entry, where they outlive the page. When a page is left it is too late for that.
   *
   * @param isUnshown whether the page of the entry is still on its way.
   */
  readonly save: (isUnshown: boolean) => void;
  /** Whether the page of the current entry could not be shown by the one before, and was loaded as a whole. */
  readonly wasUnshown: () => boolean;
}

/**
 * Remembers places by history entry. An entry that the browser made by itself, as for a link to a place on the page, has no key and gets
 * one, so that it is known when the reader comes back to it.
 *
 * @param history - `window.history`.
 */
export function createPlaces(history: History): Places {
  const places = new Map(stateOf(history).places);
  const keyOf = (): string => {
    const {key} = stateOf(history);
    if (key !== undefined) return key;
    const made = Math.random().toString(36).slice(2);
    setState(history, {key: made});
    return made;
  };
  let current = keyOf();
  return {
    note: (top) => void places.set(current, top),
    isKnown: () => stateOf(history).key !== undefined,
    enter: () => {
      current = keyOf();
      return places.get(current);
    },
    rename: () => {
      const top = places.get(current);
      current = keyOf();
      if (top !== undefined) places.set(current, top);
    },
    save: (isUnshown) => setState(history, {places: [...places], isUnshown}),
    wasUnshown: () => stateOf(history).isUnshown === true,
  };
}
