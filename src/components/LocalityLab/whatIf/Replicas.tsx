import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ZoneRatios} from '@site/src/model/locality/types';
import {
  certainWhateverTheShares,
  replicasFor,
  type ReplicaAnswer,
} from '@site/src/model/locality/whatIf/replicas';
import {zoneRatios} from '@site/src/model/locality/zoneRatios';
import type {Format} from '@site/src/words/format/createFormat';
import {useFormat} from '@site/src/words/format/useFormat';
import {DataTable} from '../../ui/DataTable';
import type {LabAnswer} from '../labAnswer';
import styles from '../styles.module.css';

const zoneCounts = [2, 3, 4, 5, 6];

interface Row {
  readonly zones: number;
  readonly equal: ReplicaAnswer;
  readonly whatever: number;
}

function equalZones(zones: number): ZoneRatios {
  const names = Array.from({length: zones}, (_, index) => `z${index}`);
  return zoneRatios(
    names.map((zone) => ({zone, allocatableCpuMilli: 1000, ready: true, labels: []})),
  );
}

const rows: readonly Row[] = zoneCounts.flatMap((zones) => {
  const equal = replicasFor(equalZones(zones));
  return equal === undefined ? [] : [{zones, equal, whatever: certainWhateverTheShares(zones)}];
});

const listed = (counts: readonly number[], format: Format) =>
  format.series(counts.map((count) => format.number(count, 0)));

/** How many replicas the reader's own nodes need. */
function ownCase({input}: LabAnswer, format: Format): string {
  const own = replicasFor(zoneRatios(input.nodes));
  if (own === undefined) {
    return translate({
      id: 'localityLab.replicas.never',
      message:
        'On your nodes no number of replicas helps: the CPU shares of the zones are not known.',
    });
  }
  const ready = input.endpoints.reduce((sum, {count}) => sum + count, 0);
  return translate(
    {
      id: 'localityLab.replicas.own',
      message:
        'On your nodes the annotation needs at least {fewest} ready pods, and is certain from {certain} on. Refused are {refused}. You have {ready}.',
    },
    {
      fewest: format.number(own.fewest, 0),
      certain: format.number(own.certain, 0),
      refused: listed(own.refused, format),
      ready: format.number(ready, 0),
    },
  );
}

/** The fewest replicas for which the annotation is certain to set hints. */
export function Replicas({answer}: {readonly answer: LabAnswer}): ReactNode {
  const format = useFormat();
  return (
    <>
      <p className={styles.lead}>{ownCase(answer, format)}</p>
      <DataTable<Row>
        stacks
        caption={translate({
          id: 'localityLab.replicas.caption',
          message: 'Ready pods for which the annotation sets hints, wherever the pods stand',
        })}
        columns={[
          {
            id: 'zones',
            header: translate({id: 'localityLab.replicas.zones', message: 'Zones'}),
            cell: ({zones}) => format.number(zones, 0),
          },
          {
            id: 'refused',
            header: translate({
              id: 'localityLab.replicas.refused',
              message: 'Refused with equal CPU',
            }),
            cell: ({equal}) => listed(equal.refused, format),
          },
          {
            id: 'equal',
            header: translate({
              id: 'localityLab.replicas.equal',
              message: 'Certain with equal CPU, from',
            }),
            numeric: true,
            cell: ({equal}) => format.number(equal.certain, 0),
          },
          {
            id: 'whatever',
            header: translate({
              id: 'localityLab.replicas.whatever',
              message: 'Certain with any CPU, from',
            }),
            numeric: true,
            cell: ({whatever}) => format.number(whatever, 0),
          },
        ]}
        rows={rows}
        rowKey={({zones}) => String(zones)}
      />
      <p className={styles.note}>
        {translate({
          id: 'localityLab.replicas.note',
          message:
            'Easy to remember and always enough: six pods for each zone. The last column is the exact bound, a little lower.',
        })}
      </p>
    </>
  );
}
