import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {latencyFigures} from '@site/src/data/latency';
import {sourceById} from '@site/src/data/sources';
import {figureIds, type FigureId, type LatencyFigure, type Percentile} from '@site/src/data/types';
import {useFormat} from '@site/src/words/format/useFormat';
import {basisName} from '@site/src/words/labels/basis';
import {figureName} from '@site/src/words/labels/figures';
import {unknownLatency} from '@site/src/words/latencyInWords';
import {DataTable, type Column} from '../ui/DataTable';
import {SourceLinks} from './SourceLinks';
import styles from './styles.module.css';

function RangeCell({
  figure,
  percentile,
}: {
  readonly figure: FigureId;
  readonly percentile: Percentile;
}): ReactNode {
  const format = useFormat();
  const known: LatencyFigure = latencyFigures[figure];
  const range = known[percentile];
  if (range === undefined) return unknownLatency();
  const {low, typical, high} = range;
  const basis = known.basis[percentile];
  return (
    <Translate
      id="latencyTable.range"
      values={{
        typical: <strong>{format.number(typical, 3)}</strong>,
        low: format.number(low, 3),
        high: format.number(high, 3),
        basis: (
          <span className={styles.basis} data-basis={basis}>
            {basisName(basis)}
          </span>
        ),
      }}
    >
      {'{typical} ({low} – {high}) {basis}'}
    </Translate>
  );
}

function percentileColumn(percentile: Percentile): Column<FigureId> {
  return {
    id: percentile,
    header: translate(
      {id: 'latencyTable.percentile', message: '{percentile}, ms: typical (low – high)'},
      {percentile},
    ),
    cell: (id) => <RangeCell figure={id} percentile={percentile} />,
  };
}

/** Every latency figure with its range, how it is known, and its sources. */
export function LatencyTable(): ReactNode {
  return (
    <DataTable
      caption={translate({id: 'latencyTable.caption', message: 'Latency figures'})}
      captionHidden
      columns={[
        {
          id: 'figure',
          header: translate({id: 'latencyTable.figure', message: 'What it stands for'}),
          cell: figureName,
        },
        percentileColumn('p50'),
        percentileColumn('p99'),
        {
          id: 'sources',
          header: translate({
            id: 'latencyTable.sources',
            message: 'Sources, or the nearest to one',
          }),
          cell: (id) => <SourceLinks sources={latencyFigures[id].sources.map(sourceById)} />,
        },
      ]}
      rows={figureIds}
      rowKey={(id) => id}
      stacks
    />
  );
}
