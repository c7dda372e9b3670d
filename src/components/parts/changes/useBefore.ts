import {beforeChange} from '@site/src/scenario/beforeChange';
import {useStore} from '@site/src/scenario/useStore';
import {estimateOf, type Estimate} from '../estimate/estimateOf';

/**
 * The estimate from which the reader's hand began; undefined at rest, and where it cannot be compared: another
 * currency.
 */
export function useBefore(now: Estimate): Estimate | undefined {
  const scenario = useStore(beforeChange);
  if (scenario === undefined) return undefined;
  const before = estimateOf(scenario, now.own);
  return before.region.currency === now.region.currency ? before : undefined;
}
