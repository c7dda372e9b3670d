import {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import {countsByZone} from '@site/src/model/locality/whatIf/place';
import {
  scaleIn,
  type RemovalOrder,
  type ScaleInState,
} from '@site/src/model/locality/whatIf/scaleIn';
import {useFormat} from '@site/src/words/format/useFormat';
import {DataTable} from '../../ui/DataTable';
import {SelectField} from '../../ui/SelectField';
import {hintsWord} from '../hintsWord';
import type {LabAnswer} from '../labAnswer';
import {outcomeColumns} from '../outcomeColumns';
import {whatIfInput} from './coarse';
import {TooLarge} from './TooLarge';
import styles from '../styles.module.css';

/** Longer lists are not read. */
const MOST_STEPS = 24;

const FULLEST_ZONE = 'fullest-zone';
const FULLEST_NODE = 'fullest-node';
const DRAIN = 'drain:';

function orderOf(choice: string): RemovalOrder {
  if (choice === FULLEST_ZONE || choice === FULLEST_NODE) return choice;
  return {drain: choice.slice(DRAIN.length)};
}

function orders(zones: readonly string[]) {
  return [
    {
      value: FULLEST_NODE,
      label: translate({
        id: 'localityLab.scaleIn.node',
        message: 'The node with most pods first, as a ReplicaSet does',
      }),
    },
    {
      value: FULLEST_ZONE,
      label: translate({
        id: 'localityLab.scaleIn.zone',
        message: 'The zone with most pods first: the best that can happen',
      }),
    },
    ...zones.map((zone) => ({
      value: `${DRAIN}${zone}`,
      label: translate(
        {
          id: 'localityLab.scaleIn.drain',
          message: '{zone} first, until it is empty: the worst that can happen',
        },
        {zone},
      ),
    })),
  ];
}

/** What scaling in does, pod by pod: which counts keep their hints, and which zones run empty. */
export function ScaleIn({answer}: {readonly answer: LabAnswer}): ReactNode {
  const format = useFormat();
  const outcome = outcomeColumns(format);
  const zones = answer.lab.columns.map(({zone}) => zone);
  const options = orders(zones);
  const [chosen, choose] = useState(FULLEST_NODE);
  const order = options.some(({value}) => value === chosen) ? chosen : FULLEST_NODE;
  const input = whatIfInput(answer.lab);
  if (input === undefined) return <TooLarge />;
  const ready = input.endpoints.reduce((sum, {count}) => sum + count, 0);
  const to = Math.max(Math.min(1, ready), ready - MOST_STEPS);
  const spread = (state: ScaleInState) => {
    const counts = countsByZone(state.input.endpoints);
    return zones.map((zone) => format.number(counts.get(zone) ?? 0, 0)).join(' / ');
  };
  return (
    <>
      <div className={styles.choice}>
        <SelectField
          label={translate({id: 'localityLab.scaleIn.order', message: 'Which pod goes first'})}
          options={options}
          value={order}
          onChange={choose}
        />
      </div>
      <DataTable<ScaleInState>
        stacks
        caption={translate(
          {id: 'localityLab.scaleIn.caption', message: 'Scaling in, pod by pod ({zones})'},
          {zones: zones.join(' / ')},
        )}
        columns={[
          {
            id: 'replicas',
            header: translate({id: 'localityLab.scaleIn.replicas', message: 'Ready pods'}),
            cell: ({replicas}) => format.number(replicas, 0),
          },
          {
            id: 'spread',
            header: translate({id: 'localityLab.scaleIn.spread', message: 'By zone'}),
            cell: spread,
          },
          {
            ...outcome.hints,
            cell: ({hints}) => (
              <span className={hints.kind === 'refused' ? styles.warn : undefined}>
                {hintsWord(hints)}
              </span>
            ),
          },
          outcome.crosses,
          outcome.peak,
        ]}
        rows={scaleIn(input, {to, order: orderOf(order)})}
        rowKey={({replicas}) => String(replicas)}
      />
      <p className={styles.note}>
        {translate({
          id: 'localityLab.scaleIn.note',
          message:
            'Each step is worked out afresh. A running controller leaves a slice alone while its hints are still valid, so hints may come and go a step later than here, and be less even.',
        })}
      </p>
    </>
  );
}
