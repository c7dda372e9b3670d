import {useTakeLink} from '@site/src/scenario/useShareLink';
import type {Estimate} from '../estimate/estimateOf';
import {useFormat} from '@site/src/words/format/useFormat';
import {usePinned} from '../pins/usePinned';
import type {Exported} from './provenance';

/** Gives everything an export of this estimate is made from, at the moment of the export. */
export function useExported(estimate: Estimate): () => Exported {
  const pinned = usePinned();
  const format = useFormat();
  const takeLink = useTakeLink();
  return () => ({estimate, pinned, link: takeLink(), format});
}
