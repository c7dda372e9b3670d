import {useHistory, useLocation} from '@docusaurus/router';
import {useEffect, useRef} from 'react';
import {followLink, subscribeToChoices, takeChoices, withChoices} from './linkState';

type History = ReturnType<typeof useHistory>;

/** Every `history.replace` walks the whole route-update path, so the address waits until the reader rests. */
const IDLE_MS = 250;

/** Moments at which a waiting write must not be lost: the reader may be about to leave or to copy the address. */
const FLUSH_EVENTS = ['pointerup', 'pointerdown', 'click', 'focusout'] as const;

/** The parts of an address as a link gives it; what it leaves out stays out. */
function partsOf(to: Parameters<History['push']>[0]) {
  if (typeof to !== 'string') return to;
  const [, pathname = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(to) ?? [];
  return {pathname, search, hash};
}

/**
 * Lets every link inside the guide carry the choices along in its own push. A `replace` after the push would make
 * Docusaurus see "same page, other query", and it would not scroll.
 *
 * @param beforeLeaving runs while the address is still that of the page that is left.
 * @param onSearch is told the query that is about to be pushed.
 * @returns what ends it.
 */
function carryChoices(
  history: History,
  beforeLeaving: () => void,
  onSearch: (search: string) => void,
): () => void {
  const push = history.push.bind(history);
  history.push = (to: Parameters<History['push']>[0], state?: unknown) => {
    beforeLeaving();
    const parts = partsOf(to);
    followLink(parts.search ?? '');
    const search = withChoices(parts.search ?? '');
    onSearch(search);
    const pathname = (parts.pathname ?? '') || history.location.pathname;
    const target = {state, ...parts, pathname, search};
    // The page that is open already: no second entry for Back to stop at.
    const isHere =
      history.createHref({hash: '', ...target}) === history.createHref(history.location);
    if (isHere) history.replace(target);
    else push(target);
  };
  return () => {
    history.push = push;
  };
}

/**
 * Keeps the address and the reader's choices the same, both ways. Used once, at the root of the site.
 *
 * - The reader changes the scenario: the address follows on release, or after a quarter of a second.
 * - An address is opened, reloaded or reached by back and forward: the scenario follows.
 * - The reader follows a link inside the guide: what it does not choose comes along.
 */
export function useScenarioAddress(): void {
  const history = useHistory();
  const {search} = useLocation();
  // The query that this hook wrote last; reading it back would be an echo.
  const written = useRef<string | undefined>(undefined);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const noteWritten = (next: string) => {
      written.current = next;
    };
    const write = () => {
      clearTimeout(timer);
      timer = undefined;
      const {location} = history;
      const next = withChoices(location.search);
      if (next === location.search) return;
      noteWritten(next);
      history.replace({...location, search: next});
    };
    const flush = () => {
      if (timer !== undefined) write();
    };
    const unsubscribe = subscribeToChoices((origin) => {
      if (origin === 'address') return;
      clearTimeout(timer);
      timer = setTimeout(write, IDLE_MS);
    });
    const stopCarrying = carryChoices(history, flush, noteWritten);
    for (const event of FLUSH_EVENTS) document.addEventListener(event, flush, true);
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      unsubscribe();
      stopCarrying();
      for (const event of FLUSH_EVENTS) document.removeEventListener(event, flush, true);
      window.removeEventListener('pagehide', flush);
    };
  }, [history]);

  useEffect(() => {
    if (search === written.current) return;
    written.current = undefined;
    takeChoices(search);
  }, [history, search]);
}
