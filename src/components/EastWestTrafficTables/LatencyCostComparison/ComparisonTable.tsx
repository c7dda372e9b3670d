import {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import type {Percentile} from '@site/src/data/types';
import {useExplain, type Explain} from '../../parts/explain/useExplain';
import type {Estimate} from '../../parts/estimate/estimateOf';
import {useFormat} from '@site/src/words/format/useFormat';
import {basisName} from '@site/src/words/labels/basis';
import {unknownLatency} from '@site/src/words/latencyInWords';
import {pathName} from '../../parts/paths/looks';
import {DataTable, type Column, type Sort} from '../../ui/DataTable';
import {PathMark} from '../../parts/paths/PathMark';
import {comparisonRows, isEstimate, sortRows, type ComparisonRow} from './rows';
import styles from './styles.module.css';

function LatencyCell({row}: {readonly row: ComparisonRow}): ReactNode {
  const format = useFormat();
  const {total} = row.latency;
  if (total === undefined) return unknownLatency();
  const {low, typical, high} = total;
  return (
    <span>
      <strong>{format.ms(typical)}</strong>{' '}
      <span className={styles.range}>
        {format.number(low)} – {format.number(high)}
      </span>
    </span>
  );
}

function BasisCell({row}: {readonly row: ComparisonRow}): ReactNode {
  const format = useFormat();
  const {own: part, crossing} = row.latency;
  if (part === undefined) return unpublished();
  const own = `${format.number(part.typical, 3)} ${basisName(row.ownBasis)}`;
  if (row.crossingBasis === undefined || crossing === undefined) return own;
  return translate(
    {id: 'latencyCost.basis', message: '{own} + crossings {crossing} {crossingBasis}'},
    {
      own,
      crossing: format.number(crossing.typical),
      crossingBasis: basisName(row.crossingBasis),
    },
  );
}

function unpublished(): string {
  return translate({id: 'latencyCost.unpublished', message: 'nothing published with a method'});
}

function columnsOf(percentile: Percentile, explain: Explain): readonly Column<ComparisonRow>[] {
  return [
    {
      id: 'path',
      header: translate({id: 'latencyCost.path', message: 'Path'}),
      cell: (row) => (
        <>
          <PathMark path={row.path} hollow={isEstimate(row)} /> {pathName(row.path)}
        </>
      ),
    },
    {
      id: 'latency',
      header: translate(
        {id: 'latencyCost.latency', message: 'Added latency, {percentile} (low – high)'},
        {percentile},
      ),
      numeric: true,
      sortable: true,
      cell: (row) => <LatencyCell row={row} />,
    },
    {
      id: 'basis',
      header: translate({id: 'latencyCost.madeOf', message: 'Made of (ms)'}),
      cell: (row) => <BasisCell row={row} />,
    },
    {
      id: 'cost',
      header: translate({id: 'latencyCost.cost', message: 'Cost per month'}),
      numeric: true,
      sortable: true,
      cell: (row) => explain.button(row),
    },
  ];
}

/** The paths with latency, how it is known, and cost; sortable by both. */
export function ComparisonTable({
  percentile,
  estimate,
}: {
  readonly percentile: Percentile;
  readonly estimate: Estimate;
}): ReactNode {
  const [sort, setSort] = useState<Sort>({column: 'latency', direction: 'ascending'});
  const explain = useExplain(estimate);
  return (
    <DataTable
      caption={translate({
        id: 'latencyCost.table',
        message: 'Added latency and monthly cost of all paths',
      })}
      columns={columnsOf(percentile, explain)}
      rows={sortRows(comparisonRows(percentile, estimate), sort.column, sort.direction)}
      rowKey={(row) => row.path}
      detail={(row) => explain.detail(row)}
      sort={sort}
      onSort={setSort}
      stacks
    />
  );
}
