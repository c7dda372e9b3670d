import {useHistory} from '@docusaurus/router';
import {useCallback, useSyncExternalStore} from 'react';

/**
 * The part of the address behind `#`, with it; only a change of that part renders anew. The first render equals the server's,
 * which knows none.
 *
 * @example useHash() // '#cost-alb-ip'
 */
export function useHash(): string {
  const history = useHistory();
  const subscribe = useCallback((listener: () => void) => history.listen(listener), [history]);
  return useSyncExternalStore(
    subscribe,
    () => history.location.hash,
    () => '',
  );
}
