import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormat} from '@site/src/words/format/useFormat';
import {DataTable, type Column} from '../ui/DataTable';
import type {LabAnswer} from './labAnswer';
import {NOWHERE, pairsOf} from './ribbons';
import styles from './picture.module.css';

/** The figures of the picture: from each zone to each zone, as shares of all requests. */
export function FlowTable({answer}: {readonly answer: LabAnswer}): ReactNode {
  const format = useFormat();
  const pairs = pairsOf(answer);
  const zones = answer.lab.columns.map(({zone}) => zone);
  const share = (from: string, to: string) =>
    pairs.find((pair) => pair.from === from && pair.to === to)?.share ?? 0;
  const to = (zone: string, header: string): Column<string> => ({
    id: `to-${zone}`,
    header,
    numeric: true,
    cell: (from) => {
      const value = share(from, zone);
      if (value === 0) return '–';
      return from === zone ? (
        format.percent(value)
      ) : (
        <span className={styles.crossing}>{format.percent(value)}</span>
      );
    },
  });
  const dropped = to(NOWHERE, translate({id: 'localityLab.picture.dropped', message: 'dropped'}));
  return (
    <DataTable
      caption={translate({
        id: 'localityLab.table',
        message: 'Share of all requests, from clients in a zone (rows) to pods in a zone (columns)',
      })}
      columns={[
        {
          id: 'from',
          header: translate({id: 'localityLab.table.from', message: 'Clients in'}),
          cell: (zone: string) => zone,
        },
        ...zones.map((zone) => to(zone, zone)),
        ...(pairs.some(({kind}) => kind === 'dropped') ? [dropped] : []),
      ]}
      rows={zones}
      rowKey={(zone) => zone}
    />
  );
}
