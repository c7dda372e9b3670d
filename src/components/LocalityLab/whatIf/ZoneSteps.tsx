import {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import type {Locality, LocalityInput} from '@site/src/model/locality/locality';
import {useFormat} from '@site/src/words/format/useFormat';
import {DataTable, type Column} from '../../ui/DataTable';
import {SelectField} from '../../ui/SelectField';
import type {Bill, LabAnswer} from '../labAnswer';
import {crossingCostColumn, outcomeColumns} from '../outcomeColumns';
import styles from '../styles.module.css';
import {whatIfInput} from './coarse';
import {TooLarge} from './TooLarge';

/** What a panel is given that asks what happens to one zone. */
export interface ZonePanelProps {
  readonly answer: LabAnswer;
  readonly bill: Bill;
}

interface Step<Name extends string> extends Locality {
  readonly step: Name;
}

/** A zone to choose, what happens to it in the order of time, and what it does to the rest. */
export function ZoneSteps<Name extends string, State extends Step<Name>>({
  answer,
  bill,
  label,
  caption,
  stepNames,
  steps,
  failingShare,
  more = [],
  note,
}: ZonePanelProps & {
  readonly label: string;
  readonly caption: (zone: string) => string;
  readonly stepNames: Readonly<Record<Name, () => string>>;
  readonly steps: (input: LocalityInput, zone: string) => readonly State[];
  readonly failingShare: (state: State) => number;
  /** Columns before that of the busiest pod. */
  readonly more?: readonly Column<State>[];
  readonly note: string;
}): ReactNode {
  const format = useFormat();
  const outcome = outcomeColumns(format);
  const zones = answer.lab.columns.map(({zone}) => zone);
  const [chosen, choose] = useState<string>();
  const zone = zones.find((one) => one === chosen) ?? zones.at(-1) ?? '';
  const input = whatIfInput(answer.lab);
  if (input === undefined) return <TooLarge />;
  return (
    <>
      <div className={styles.choice}>
        <SelectField
          label={label}
          options={zones.map((one) => ({value: one, label: one}))}
          value={zone}
          onChange={choose}
        />
      </div>
      <DataTable<State>
        stacks
        caption={caption(zone)}
        columns={[
          {
            id: 'step',
            header: translate({id: 'localityLab.zone.step', message: 'Step'}),
            cell: ({step}) => stepNames[step](),
          },
          outcome.hints,
          {
            id: 'failing',
            header: translate({id: 'localityLab.zone.failing', message: 'Requests that fail'}),
            numeric: true,
            cell: (state) => format.percent(failingShare(state)),
          },
          outcome.crosses,
          crossingCostColumn(bill, format),
          ...more,
          outcome.peak,
        ]}
        rows={steps(input, zone)}
        rowKey={({step}) => step}
      />
      <p className={styles.note}>{note}</p>
    </>
  );
}
