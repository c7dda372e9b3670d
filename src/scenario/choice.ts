import type {ChangeOrigin, Store} from './store';

/** A query parameter: its name and its value. */
export type Entry = readonly [string, string];

/** How a link is written: in words, packed where that would be too long, or with everything as short as it gets. */
export const linkLengths = ['words', 'packed', 'shortest'] as const;
export type LinkLength = (typeof linkLengths)[number];

/** What a link inside the guide may choose without touching the rest. */
export type Topic = 'cost' | 'lab' | 'filter' | 'version' | 'give';

/** One thing that the reader chooses: where it is kept, and how an address says it. */
export interface Choice<Value> {
  readonly topic: Topic;
  readonly store: Pick<Store<Value>, 'subscribe' | 'getSnapshot' | 'replace'>;
  /** Whether a query parameter belongs to this choice. */
  readonly owns: (key: string) => boolean;
  /** Never throws: what a query string does not say is the default. */
  readonly read: (search: string) => Value;
  /** Only what differs from the default, in a stable order. */
  readonly write: (value: Value, length: LinkLength) => readonly Entry[];
}

/** A choice whose value nobody outside has to know. */
export interface BoundChoice {
  readonly topic: Topic;
  readonly owns: (key: string) => boolean;
  readonly subscribe: (listener: (origin: ChangeOrigin) => void) => () => void;
  /** Takes over what a query string says. */
  readonly take: (search: string) => void;
  /** The parameters of what is chosen now. */
  readonly entries: (length: LinkLength) => readonly Entry[];
}

/** Ties a choice's codec to its store, so that choices of different values can stand in one list. */
export function bound<Value>({topic, store, owns, read, write}: Choice<Value>): BoundChoice {
  return {
    topic,
    owns,
    subscribe: store.subscribe,
    take: (search) => store.replace(read(search), 'address'),
    entries: (length) => write(store.getSnapshot(), length),
  };
}
