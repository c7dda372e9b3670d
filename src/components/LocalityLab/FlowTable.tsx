import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormat} from '@site/src/words/format/useFormat';
import {DataTable, type Column} from '../ui/DataTable';
import type {LabAnswer} from './labAnswer';
import {NOWHERE, pairsOf, UNKNOWN, zonesOf} from './ribbons';
import styles from './picture.module.css';

/** The figures of the picture: from each zone to each zone, as shares of all requests. */
export function FlowTable({answer}: {readonly answer: LabAnswer}): ReactNode {
  const format = useFormat();
  const pairs = pairsOf(answer);
  const zones = zonesOf(answer);
  const pairOf = (from: string, to: string) =>
    pairs.find((pair) => pair.from === from && pair.to === to);
  const name = (zone: string) =>
    zone === UNKNOWN
      ? translate({id: 'localityLab.picture.unknownZone', message: 'zone unknown'})
      : zone;
  const to = (zone: string, header: string): Column<string> => ({
    id: `to-${zone}`,
    header,
    numeric: true,
    cell: (from) => {
      const pair = pairOf(from, zone);
      if (pair === undefined) return '–';
      const share = format.percent(pair.share);
      if (pair.kind === 'unknown') {
        return translate({id: 'localityLab.table.unknown', message: '{share}, unknown'}, {share});
      }
      return pair.kind === 'stays' ? share : <span className={styles.crossing}>{share}</span>;
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
          cell: name,
        },
        ...zones.map((zone) => to(zone, name(zone))),
        ...(pairs.some(({kind}) => kind === 'dropped') ? [dropped] : []),
      ]}
      rows={zones}
      rowKey={(zone) => zone}
    />
  );
}
