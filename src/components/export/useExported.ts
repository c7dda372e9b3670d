import {useShareLink} from '@site/src/scenario/useShareLink';
import type {Estimate} from '../estimate/estimateOf';
import {useFormat} from '../format/useFormat';
import {usePinned} from '../pins/usePinned';
import type {Exported} from './provenance';

/** Everything an export of this estimate is made from. */
export function useExported(estimate: Estimate): Exported {
  const pinned = usePinned();
  const link = useShareLink();
  const format = useFormat();
  return {estimate, pinned, link, format};
}
