import {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import {
  loseZone,
  type ZoneLossState,
  type ZoneLossStep,
} from '@site/src/model/locality/whatIf/loseZone';
import {useFormat} from '@site/src/words/format/useFormat';
import {DataTable} from '../../ui/DataTable';
import {SelectField} from '../../ui/SelectField';
import type {Bill, LabAnswer} from '../labAnswer';
import {crossingCostColumn, outcomeColumns} from '../outcomeColumns';
import {whatIfInput} from './coarse';
import {TooLarge} from './TooLarge';
import styles from '../styles.module.css';

const stepNames: Readonly<Record<ZoneLossStep, () => string>> = {
  before: () => translate({id: 'localityLab.loss.before', message: 'Before'}),
  unnoticed: () =>
    translate({
      id: 'localityLab.loss.unnoticed',
      message: 'The zone is gone, and the API server does not know yet',
    }),
  'without-zone': () =>
    translate({
      id: 'localityLab.loss.without',
      message: 'Its nodes are not ready, its endpoints are out',
    }),
  replaced: () =>
    translate({
      id: 'localityLab.loss.replaced',
      message: 'Its pods run in the zones that are left',
    }),
};

/** What the loss of a zone does, in the order of time. */
export function ZoneLoss({
  answer,
  bill,
}: {
  readonly answer: LabAnswer;
  readonly bill: Bill;
}): ReactNode {
  const format = useFormat();
  const outcome = outcomeColumns(format);
  const zones = answer.lab.columns.map(({zone}) => zone);
  const [chosen, choose] = useState<string>();
  const lost = zones.find((zone) => zone === chosen) ?? zones.at(-1) ?? '';
  const input = whatIfInput(answer.lab);
  if (input === undefined) return <TooLarge />;
  return (
    <>
      <div className={styles.choice}>
        <SelectField
          label={translate({id: 'localityLab.loss.zone', message: 'The zone that is lost'})}
          options={zones.map((zone) => ({value: zone, label: zone}))}
          value={lost}
          onChange={choose}
        />
      </div>
      <DataTable<ZoneLossState>
        stacks
        caption={translate(
          {
            id: 'localityLab.loss.caption',
            message:
              'Without {zone}, step by step; the clients of the other zones are all there is',
          },
          {zone: lost},
        )}
        columns={[
          {
            id: 'step',
            header: translate({id: 'localityLab.loss.step', message: 'Step'}),
            cell: ({step}) => stepNames[step](),
          },
          outcome.hints,
          {
            id: 'failing',
            header: translate({
              id: 'localityLab.loss.failing',
              message: 'Requests that fail',
            }),
            numeric: true,
            cell: ({failingShare, traffic}) => format.percent(failingShare + traffic.droppedShare),
          },
          outcome.crosses,
          crossingCostColumn(bill, format),
          outcome.peak,
        ]}
        rows={loseZone(input, lost)}
        rowKey={({step}) => step}
      />
      <p className={styles.note}>
        {translate({
          id: 'localityLab.loss.note',
          message:
            'Load is relative to the mean of the pods that are left. Cost is that of the same traffic, kept up for a month.',
        })}
      </p>
    </>
  );
}
