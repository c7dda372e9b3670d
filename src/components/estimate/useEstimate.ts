import {useOwnFigures} from '@site/src/scenario/useOwnFigures';
import {useScenario} from '@site/src/scenario/useScenario';
import {estimateOf, type Estimate} from './estimateOf';

/** The estimate of the reader's scenario, with the reader's own figures. */
export function useEstimate(): Estimate {
  const {scenario} = useScenario();
  const {own} = useOwnFigures();
  return estimateOf(scenario, own);
}
