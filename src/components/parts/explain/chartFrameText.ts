import {translate} from '@docusaurus/Translate';
import type {ChartFrameText} from '../../ui/ChartFrame';

/** The words every chart frame needs, around the title of this one. */
export function chartFrameText(title: string): ChartFrameText {
  return {
    title,
    loading: translate({id: 'chart.loading', message: 'The chart is loading.'}),
    failed: translate({
      id: 'chart.failed',
      message: 'The chart did not load; the table below has the same figures.',
    }),
    retry: translate({id: 'chart.retry', message: 'Try again'}),
  };
}
