import {useSyncExternalStore} from 'react';
import {beforeChange} from '@site/src/scenario/beforeChange';
import {estimateOf, type Estimate} from '../estimate/estimateOf';

/**
 * The estimate from which the reader's hand began; undefined at rest, and where it cannot be compared: another
 * currency.
 */
export function useBefore(now: Estimate): Estimate | undefined {
  const scenario = useSyncExternalStore(
    beforeChange.subscribe,
    beforeChange.getSnapshot,
    beforeChange.getServerSnapshot,
  );
  if (scenario === undefined) return undefined;
  const before = estimateOf(scenario, now.own);
  return before.region.currency === now.region.currency ? before : undefined;
}
