import {useLab} from '@site/src/scenario/useLab';
import {useOwnFigures} from '@site/src/scenario/useOwnFigures';
import {useScenario} from '@site/src/scenario/useScenario';
import {labAnswer, type Bill, type LabAnswer} from './labAnswer';

/** The reader's lab, what the model says of it, and whose traffic is priced. */
export function useLabState(): {readonly answer: LabAnswer; readonly bill: Bill} {
  const {lab} = useLab();
  const {scenario} = useScenario();
  const {own} = useOwnFigures();
  return {answer: labAnswer(lab), bill: {scenario, own}};
}
