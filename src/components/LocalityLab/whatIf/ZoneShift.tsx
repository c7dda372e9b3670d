import {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import {
  shiftZone,
  type ZoneShiftState,
  type ZoneShiftStep,
} from '@site/src/model/locality/whatIf/shiftZone';
import type {Format} from '@site/src/words/format/createFormat';
import {useFormat} from '@site/src/words/format/useFormat';
import {DataTable} from '../../ui/DataTable';
import {SelectField} from '../../ui/SelectField';
import type {Bill, LabAnswer} from '../labAnswer';
import {crossingCostColumn, outcomeColumns} from '../outcomeColumns';
import {whatIfInput} from './coarse';
import {TooLarge} from './TooLarge';
import styles from '../styles.module.css';

const stepNames: Readonly<Record<ZoneShiftStep, () => string>> = {
  before: () => translate({id: 'localityLab.shift.before', message: 'Before'}),
  shifted: () =>
    translate({
      id: 'localityLab.shift.shifted',
      message: 'Shifted: its endpoints are out, its nodes are cordoned, its callers go on',
    }),
  scaled: () =>
    translate({
      id: 'localityLab.shift.scaled',
      message: 'As many pods were added in the zones that are left',
    }),
};

function growthText({growth, step}: ZoneShiftState, format: Format): string {
  if (step === 'before') return '–';
  if (!Number.isFinite(growth)) {
    return translate({id: 'localityLab.shift.new', message: 'from none'});
  }
  return `+${format.percent(growth)}`;
}

/** What a zonal shift of AWS's Application Recovery Controller does, in the order of time. */
export function ZoneShift({
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
  const away = zones.find((zone) => zone === chosen) ?? zones.at(-1) ?? '';
  const input = whatIfInput(answer.lab);
  if (input === undefined) return <TooLarge />;
  return (
    <>
      <div className={styles.choice}>
        <SelectField
          label={translate({
            id: 'localityLab.shift.zone',
            message: 'The zone that is shifted away',
          })}
          options={zones.map((zone) => ({value: zone, label: zone}))}
          value={away}
          onChange={choose}
        />
      </div>
      <DataTable<ZoneShiftState>
        stacks
        caption={translate(
          {
            id: 'localityLab.shift.caption',
            message: 'A zonal shift away from {zone}, step by step; all callers go on calling',
          },
          {zone: away},
        )}
        columns={[
          {
            id: 'step',
            header: translate({id: 'localityLab.shift.step', message: 'Step'}),
            cell: ({step}) => stepNames[step](),
          },
          outcome.hints,
          {
            id: 'failing',
            header: translate({id: 'localityLab.shift.failing', message: 'Requests that fail'}),
            numeric: true,
            cell: ({traffic}) => format.percent(traffic.hasAnyEndpoints ? traffic.droppedShare : 1),
          },
          outcome.crosses,
          crossingCostColumn(bill, format),
          {
            id: 'growth',
            header: translate({
              id: 'localityLab.shift.growth',
              message: 'More requests for a zone, at most',
            }),
            numeric: true,
            cell: (state) => growthText(state, format),
          },
          outcome.peak,
        ]}
        rows={shiftZone(input, away)}
        rowKey={({step}) => step}
      />
      <p className={styles.note}>
        {translate({
          id: 'localityLab.shift.note',
          message:
            'That nodes are cordoned and endpoints taken out is AWS’s description of a zonal shift in EKS. What follows is derived: cordoned nodes stay Ready, so the hint controller counts them, and the callers on them find no endpoint in their zone. Have pods and nodes for the growth before the shift.',
        })}
      </p>
    </>
  );
}
