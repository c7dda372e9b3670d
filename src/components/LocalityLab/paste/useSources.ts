import {useState} from 'react';
import type {Source} from '@site/src/readers/cluster/source';

/** A longer paste stays out of the text box, which would be slow to show it. In characters. */
export const LONG_PASTE = 200_000;

/** A file, or a long paste, with a number of its own. */
export interface Held extends Source {
  readonly id: number;
}

export interface Sources {
  /** What stands in the text box. */
  readonly text: string;
  readonly held: readonly Held[];
  readonly type: (text: string) => readonly Source[];
  /** Adds to what is kept beside the box, or takes its place. */
  readonly hold: (sources: readonly Source[], how: 'add' | 'replace') => readonly Source[];
  readonly remove: (id: number) => void;
  /** Everything there is to read. */
  readonly all: readonly Source[];
}

function sourcesOf(text: string, held: readonly Held[]): readonly Source[] {
  const plain = held.map(({name, content}) => ({name, content}));
  // The box comes first: of an object that is there twice the later one counts, and files are newer.
  return text.trim() === '' ? plain : [{name: null, content: text}, ...plain];
}

/** What the reader gave: a text in the box, and files and long pastes beside it. Each way to add returns all there is then. */
export function useSources(): Sources {
  const [text, setText] = useState('');
  const [held, setHeld] = useState<readonly Held[]>([]);
  const [nextId, setNextId] = useState(0);
  return {
    text,
    held,
    type: (next) => {
      setText(next);
      return sourcesOf(next, held);
    },
    hold: (sources, how) => {
      const added = sources.map((source, index) => ({...source, id: nextId + index}));
      const next = how === 'add' ? [...held, ...added] : added;
      setHeld(next);
      setNextId(nextId + added.length);
      return sourcesOf(text, next);
    },
    remove: (id) => setHeld(held.filter((one) => one.id !== id)),
    all: sourcesOf(text, held),
  };
}
