import {useEffect} from 'react';
import {giveStore, type Given} from './give';
import {useStore} from './useStore';

/** Asks for the manifests of a path at a place of the page; no path closes what is open, and what was chosen waits. */
const ask = (path: string, at: string) => {
  const [, ...choices] = giveStore.getSnapshot().entries;
  giveStore.replace({entries: [['give', path], ...choices], isLinked: false, at});
};

/**
 * Keeps what an address asked for where it is shown first: an address names no place, and another that can show it may come later.
 *
 * @param place none: nothing is shown here, or a reader asked for it here.
 */
export function useFirstPlace(place: string | undefined): void {
  useEffect(() => {
    const now = giveStore.getSnapshot();
    if (place !== undefined && now.at === undefined) giveStore.replace({...now, at: place});
  }, [place]);
}

/** For which path what to apply is asked for, and where. The first render equals the server's. */
export function useGiven(): Omit<Given, 'entries'> & {
  readonly path: string | undefined;
  readonly ask: (path: string, at: string) => void;
} {
  const {entries, ...given} = useStore(giveStore);
  return {...given, path: entries[0]?.[1], ask};
}
