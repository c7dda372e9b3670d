import {memo, type ComponentType, type ReactNode} from 'react';
import {useOwnFigures} from '@site/src/scenario/useOwnFigures';
import {useScenario} from '@site/src/scenario/useScenario';
import {useWhenRested} from '@site/src/scenario/useWhenRested';
import {estimateOf, type Estimate} from './estimateOf';

/**
 * A component that shows the estimate of the reader's scenario, with the reader's own figures.
 *
 * Its estimate is debounced, so that a slider renders before tables and charts do. All components of a page update together.
 */
export function withEstimate(View: ComponentType<{readonly estimate: Estimate}>): () => ReactNode {
  const SteadyView = memo(View);
  return function WithEstimate() {
    const scenario = useWhenRested(useScenario().scenario);
    const own = useWhenRested(useOwnFigures().own);
    return <SteadyView estimate={estimateOf(scenario, own)} />;
  };
}
