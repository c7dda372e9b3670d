import {useHistory} from '@docusaurus/router';
import {useMemo} from 'react';
import {useStore} from './useStore';

/** What stands in an address behind the page: the query with its `?`, the section with its `#`. */
interface Place {
  readonly search: string;
  readonly hash: string;
}

const unknownToTheServer: Place = {search: '', hash: ''};

/**
 * A part of the address behind the page; only a change of that part renders anew. The first render equals the server's, which
 * knows none.
 *
 * @example useAddress(({hash}) => hash) // '#cost-alb-ip'
 */
export function useAddress(part: (place: Place) => string): string {
  const history = useHistory();
  const address = useMemo(
    () => ({
      subscribe: (changed: () => void) => history.listen(changed),
      getSnapshot: (): Place => history.location,
      getServerSnapshot: () => unknownToTheServer,
    }),
    [history],
  );
  return useStore(address, part);
}
