import {useScenario} from '@site/src/scenario/useScenario';
import {estimateOf, type Estimate} from './estimateOf';

/** The estimate of the reader's scenario. */
export function useEstimate(): Estimate {
  return estimateOf(useScenario().scenario);
}
