import type {Choice, Entry} from './choice';
import {createStore} from './store';

/** For which path the reader asked what to apply, and what was chosen for it. */
export interface Given {
  /** As a link says it, the path first: `give` names it, an empty one that nothing is asked for. `giveChoices` reads the others. */
  readonly entries: readonly Entry[];
  /** Whether an address asked for it: the reader has not seen where it stands. */
  readonly isLinked: boolean;
  /** Which place of the page shows it, as several may offer the same path; none: the first that can. */
  readonly at?: string | undefined;
}

const isGive = (key: string) => /^give(\.|$)/.test(key);

/** What the panel with the manifests shows, shared by everything on the page. */
export const giveStore = createStore<Given>(
  {entries: [], isLinked: false},
  // An address names no place; one that says what is shown already changes nothing.
  (now, next) =>
    String(now.entries) === String(next.entries) && (next.at === undefined || now.at === next.at),
);

/**
 * The manifests in the address. It is on every page, so that it knows neither paths nor fields: the panel leaves out what it does not know.
 * Where nothing else makes a link short enough, it names the path only.
 */
export const giveChoice: Choice<Given> = {
  topic: 'give',
  store: giveStore,
  owns: isGive,
  // Sorted, the path comes first.
  read: (search) => ({
    entries: [...new URLSearchParams(search)].filter(([key]) => isGive(key)).sort(),
    isLinked: true,
  }),
  write: ({entries}, length) =>
    entries[0]?.[1] ? entries.slice(0, length === 'shortest' ? 1 : undefined) : [],
};
