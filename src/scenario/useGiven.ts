import {giveStore, type Given} from './give';
import {useStore} from './useStore';

/** Asks for the manifests of a path at a place of the page; no path closes what is open, and what was chosen waits. */
const ask = (path: string, at: string) => {
  const [, ...choices] = giveStore.getSnapshot().entries;
  giveStore.replace({entries: [['give', path], ...choices], isLinked: false, at});
};

/** For which path what to apply is asked for, and where. The first render equals the server's. */
export function useGiven(): Omit<Given, 'entries'> & {
  readonly path: string | undefined;
  readonly ask: (path: string, at: string) => void;
} {
  const {entries, ...given} = useStore(giveStore);
  return {...given, path: entries[0]?.[1], ask};
}
