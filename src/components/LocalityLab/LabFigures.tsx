import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {labBefore} from '@site/src/scenario/labBefore';
import {useStore} from '@site/src/scenario/useStore';
import type {Format} from '@site/src/words/format/createFormat';
import {useFormat} from '@site/src/words/format/useFormat';
import {labAnswer, type Bill, type LabAnswer} from './labAnswer';
import {crossingCostColumn, outcomeColumns} from './outcomeColumns';
import styles from './styles.module.css';

/** The outcome in a few words, by the names that the table of modes has for them. */
function figuresOf({traffic, hints}: LabAnswer, bill: Bill, format: Format) {
  const {hints: hinted, crosses, peak} = outcomeColumns(format);
  const outcome = {traffic, hints};
  const columns = [crosses, crossingCostColumn(bill, format), peak, hinted];
  const dropped = {
    label: translate({id: 'localityLab.compare.dropped', message: 'Dropped'}),
    text: format.percent(traffic.droppedShare),
  };
  const figures = columns.map(({header, cell}) => ({label: header, text: cell(outcome)}));
  return traffic.droppedShare > 0 ? [...figures, dropped] : figures;
}

/** The answer as figures, to stand where it is seen while the zones are set; for a moment with what each was. */
export function LabFigures({
  answer,
  bill,
}: {
  readonly answer: LabAnswer;
  readonly bill: Bill;
}): ReactNode {
  const format = useFormat();
  const before = useStore(labBefore);
  const was = before && figuresOf(labAnswer(before), bill, format);
  return (
    <dl className={styles.figures}>
      {figuresOf(answer, bill, format).map(({label, text}) => {
        const from = was?.find((figure) => figure.label === label)?.text;
        return (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {/* For the eye: the sentence tells it to screen readers. */}
              {from !== undefined && from !== text && (
                <span className={styles.was} aria-hidden="true">
                  {from} →{' '}
                </span>
              )}
              <span>{text}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
