import {useHistory, useLocation} from '@docusaurus/router';
import {useEffect, useRef} from 'react';
import {followLink, subscribeToChoices, takeChoices, withChoices} from './linkState';

/** Every `history.replace` walks the whole route-update path, so the address waits until the reader rests. */
const IDLE_MS = 250;

/** Moments at which a waiting write must not be lost: the reader may be about to leave or to copy the address. */
const FLUSH_EVENTS = ['pointerup', 'pointerdown', 'click', 'focusout'] as const;

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
  // The address that this hook wrote last; reading it back would be an echo.
  const written = useRef<string | undefined>(undefined);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      clearTimeout(timer);
      timer = undefined;
      const {location} = history;
      const next = withChoices(location.search);
      if (next === location.search) return;
      written.current = next;
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
    for (const event of FLUSH_EVENTS) document.addEventListener(event, flush, true);
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      unsubscribe();
      for (const event of FLUSH_EVENTS) document.removeEventListener(event, flush, true);
      window.removeEventListener('pagehide', flush);
    };
  }, [history]);

  useEffect(() => {
    if (search === written.current) return;
    written.current = undefined;
    if (history.action === 'PUSH') {
      followLink(search);
      const next = withChoices(search);
      if (next !== search) {
        written.current = next;
        history.replace({...history.location, search: next});
      }
      return;
    }
    takeChoices(search);
  }, [history, search]);
}
