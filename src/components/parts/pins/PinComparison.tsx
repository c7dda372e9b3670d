import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {PathCost} from '@site/src/model/types';
import {cheapestFirst} from '@site/src/model/ranking';
import type {Estimate} from '../estimate/estimateOf';
import {useExplain, type Explain, type Total} from '../explain/useExplain';
import type {Format} from '@site/src/words/format/createFormat';
import {useFormat} from '@site/src/words/format/useFormat';
import {typicalInWords} from '@site/src/words/latencyInWords';
import {pathName} from '../paths/looks';
import {DataTable, type Column} from '../../ui/DataTable';
import {PathMark} from '../paths/PathMark';
import {costDifference} from './compare';
import {differenceText} from './differenceText';
import styles from './styles.module.css';
import type {Pinned} from './usePinned';

type Row = PathCost;

const CURRENT = 'current';

/** The latency that a path adds, beside its cost. */
function latencyText({id}: Row, estimate: Estimate, format: Format): string {
  return translate(
    {id: 'pins.latency', message: 'p50 {latency}'},
    {latency: typicalInWords(estimate.latencyOf(id, 'p50').total, format)},
  );
}

interface Compared {
  readonly current: Estimate;
  readonly explain: Explain;
  readonly format: Format;
}

const currentTotal = ({id}: Row): Total => ({path: id, row: `${id} ${CURRENT}`});

const pinnedTotal = (
  {id}: Row,
  {letter, estimate}: Pick<Pinned, 'letter' | 'estimate'>,
): Total => ({
  path: id,
  row: `${id} ${letter}`,
  of: estimate,
});

function currentColumn({current, explain, format}: Compared): Column<Row> {
  return {
    id: CURRENT,
    header: translate({id: 'pins.current', message: 'Current'}),
    numeric: true,
    cell: (row) => (
      <span className={styles.cell}>
        {explain.button(currentTotal(row))}
        <span className={styles.latency}>{latencyText(row, current, format)}</span>
      </span>
    ),
  };
}

function pinColumn({letter, estimate}: Pinned, {current, explain, format}: Compared): Column<Row> {
  return {
    id: letter,
    header: letter,
    numeric: true,
    cell: (row) => (
      <span className={styles.cell}>
        {explain.button(pinnedTotal(row, {letter, estimate}))}
        <span>
          {differenceText(
            costDifference(row.id, current, estimate),
            estimate.region.currency,
            format,
          )}
        </span>
        <span className={styles.latency}>{latencyText(row, estimate, format)}</span>
      </span>
    ),
  };
}

/** The current scenario beside each pin: cost per path with the difference, and latency, sorted like the bars. */
export function PinComparison({
  estimate: current,
  pinned,
}: {
  readonly estimate: Estimate;
  readonly pinned: readonly Pinned[];
}): ReactNode {
  const explain = useExplain(current);
  const compared = {current, explain, format: useFormat()};
  const detail = (row: Row) =>
    explain.detail(currentTotal(row), ...pinned.map((one) => pinnedTotal(row, one)));
  return (
    <DataTable<Row>
      caption={translate({
        id: 'pins.table',
        message: 'The current scenario and the pinned ones: cost per month and added latency',
      })}
      columns={[
        {
          id: 'path',
          header: translate({id: 'latencyCost.path', message: 'Path'}),
          cell: (row) => (
            <>
              <PathMark path={row.id} /> {pathName(row.id)}
            </>
          ),
        },
        currentColumn(compared),
        ...pinned.map((one) => pinColumn(one, compared)),
      ]}
      rows={cheapestFirst(current.costs)}
      rowKey={(row) => row.id}
      detail={detail}
    />
  );
}
