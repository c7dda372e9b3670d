import {translate} from '@docusaurus/Translate';
import type {LoadedPartText} from '../../ui/LoadedPart';

/** What stands in place of a part whose code is on its way, or did not come. */
export function loadedPartText(): LoadedPartText {
  return {
    loading: translate({id: 'part.loading', message: 'This part is loading.'}),
    failed: translate({id: 'part.failed', message: 'This part did not load.'}),
    retry: translate({id: 'chart.retry', message: 'Try again'}),
  };
}
