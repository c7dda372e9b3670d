import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Examination} from '@site/src/readers/cluster/examine';
import type {Hints} from '@site/src/model/locality/hints';
import {useFormat} from '@site/src/words/format/useFormat';
import {DataTable, type Column} from '../../ui/DataTable';
import {hintsWord} from '../hintsWord';
import styles from './styles.module.css';

interface Row {
  readonly zone: string;
  readonly ready: number;
}

function zonesOf({actual, expected, lab}: Examination): readonly string[] {
  const hinted = [actual, expected].flatMap((one) =>
    one?.hints.kind === 'set' ? [...one.hints.countByZone.keys()] : [],
  );
  return [...new Set([...lab.columns.map(({zone}) => zone), ...hinted])].sort();
}

function useHintCount(): (hints: Hints, zone: string) => string {
  const format = useFormat();
  return (hints, zone) =>
    hints.kind === 'set' ? format.number(hints.countByZone.get(zone) ?? 0, 0) : hintsWord(hints);
}

/** Hints per zone: those that are there, beside those that the model expects. */
export function HintTable({
  examination,
  caption,
}: {
  readonly examination: Examination;
  readonly caption: string;
}): ReactNode {
  const format = useFormat();
  const hintCount = useHintCount();
  const {actual, expected, lab} = examination;
  const ready = new Map(lab.columns.map(({zone, readyEndpoints}) => [zone, readyEndpoints]));
  const rows = zonesOf(examination).map((zone): Row => ({zone, ready: ready.get(zone) ?? 0}));
  const columns: readonly Column<Row>[] = [
    {
      id: 'zone',
      header: translate({id: 'pasteCluster.table.zone', message: 'Zone'}),
      cell: ({zone}) => <span className={styles.zone}>{zone}</span>,
    },
    {
      id: 'ready',
      header: translate({id: 'pasteCluster.table.ready', message: 'Ready endpoints'}),
      numeric: true,
      cell: (row) => format.number(row.ready, 0),
    },
    {
      id: 'actual',
      header: translate({id: 'pasteCluster.table.actual', message: 'Hinted for it now'}),
      numeric: true,
      cell: ({zone}) => hintCount(actual.hints, zone),
    },
    ...(expected === undefined
      ? []
      : [
          {
            id: 'expected',
            header: translate({
              id: 'pasteCluster.table.expected',
              message: 'Expected by the model',
            }),
            numeric: true,
            cell: ({zone}: Row) => hintCount(expected.hints, zone),
          },
        ]),
  ];
  return (
    <DataTable stacks caption={caption} columns={columns} rows={rows} rowKey={({zone}) => zone} />
  );
}
