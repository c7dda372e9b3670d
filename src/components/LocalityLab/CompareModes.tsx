import {translate} from '@docusaurus/Translate';
import {useMemo, type ReactNode} from 'react';
import {labModes, type LabMode} from '@site/src/data/labFields';
import {useFormat} from '../format/useFormat';
import {DataTable} from '../ui/DataTable';
import {hintsWord} from './hintsWord';
import {labAnswer, type Bill, type LabAnswer} from './labAnswer';
import {peakText} from './loadText';
import {modeName} from './modes';
import {costWords} from './sentence';
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
        {
          id: 'hints',
          header: translate({id: 'localityLab.compare.hints', message: 'Hints'}),
          cell: ({hints}) => hintsWord(hints),
        },
        {
          id: 'crosses',
          header: translate({id: 'localityLab.compare.crosses', message: 'Crosses zones'}),
          numeric: true,
          cell: ({traffic}) => format.percent(traffic.crossZoneShare),
        },
        {
          id: 'cost',
          header: translate({id: 'localityLab.compare.cost', message: 'Cost per month'}),
          numeric: true,
          cell: ({traffic}) => costWords(traffic.crossZoneShare, bill, format),
        },
        {
          id: 'dropped',
          header: translate({id: 'localityLab.compare.dropped', message: 'Dropped'}),
          numeric: true,
          cell: ({traffic}) => format.percent(traffic.droppedShare),
        },
        {
          id: 'peak',
          header: translate({id: 'localityLab.compare.peak', message: 'Busiest pod'}),
          numeric: true,
          cell: ({traffic}) => peakText(traffic, format),
        },
      ]}
      rows={answers}
      rowKey={({lab}) => lab.mode}
      rowClassName={({lab}) => (lab.mode === current ? styles.currentRow : undefined)}
    />
  );
}

function modeCell(mode: LabMode, current: LabMode): ReactNode {
  return mode === current ? (
    <>
      {modeName(mode)}{' '}
      <span className={styles.chosen}>
        {translate({id: 'localityLab.compare.chosen', message: '(chosen)'})}
      </span>
    </>
  ) : (
    modeName(mode)
  );
}
