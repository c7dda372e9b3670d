import Translate, {translate} from '@docusaurus/Translate';
import {useMemo, type ReactNode} from 'react';
import {labModes, type LabMode} from '@site/src/data/labFields';
import {useFormat} from '@site/src/words/format/useFormat';
import {DataTable} from '../ui/DataTable';
import {labAnswer, type Bill, type LabAnswer} from './labAnswer';
import {modeName} from './modes';
import {crossingCostColumn, outcomeColumns} from './outcomeColumns';
import styles from './styles.module.css';

/** The same cluster under every mode: what crosses, what it costs, who is overloaded. */
export function CompareModes({
  answer,
  bill,
}: {
  readonly answer: LabAnswer;
  readonly bill: Bill;
}): ReactNode {
  const format = useFormat();
  const outcome = outcomeColumns(format);
  const current = answer.lab.mode;
  const answers = useMemo(
    () =>
      labModes.map((mode) =>
        mode === answer.lab.mode ? answer : labAnswer({...answer.lab, mode}),
      ),
    [answer],
  );
  return (
    <DataTable<LabAnswer>
      stacks
      caption={translate({
        id: 'localityLab.compare',
        message: 'The same zones and pods in every mode',
      })}
      columns={[
        {
          id: 'mode',
          header: translate({id: 'localityLab.compare.mode', message: 'Mode'}),
          cell: ({lab}) => modeCell(lab.mode, current),
        },
        outcome.hints,
        outcome.crosses,
        crossingCostColumn(bill, format),
        {
          id: 'dropped',
          header: translate({id: 'localityLab.compare.dropped', message: 'Dropped'}),
          numeric: true,
          cell: ({traffic}) => format.percent(traffic.droppedShare),
        },
        outcome.peak,
      ]}
      rows={answers}
      rowKey={({lab}) => lab.mode}
      rowClassName={({lab}) => (lab.mode === current ? styles.currentRow : undefined)}
    />
  );
}

function modeCell(mode: LabMode, current: LabMode): ReactNode {
  return mode === current ? (
    <Translate
      id="localityLab.compare.chosenMode"
      values={{
        mode: modeName(mode),
        mark: (
          <span className={styles.chosen}>
            {translate({id: 'localityLab.compare.chosen', message: '(chosen)'})}
          </span>
        ),
      }}
    >
      {'{mode} {mark}'}
    </Translate>
  ) : (
    modeName(mode)
  );
}
