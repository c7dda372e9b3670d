import {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import type {Currency} from '@site/src/data/types';
import type {Ranking, RankRow} from '@site/src/readers/cluster/rank/types';
import type {Format} from '@site/src/words/format/createFormat';
import {useFormat} from '@site/src/words/format/useFormat';
import {Button} from '../../../ui/Button';
import {DataTable, type Column} from '../../../ui/DataTable';
import {Preformatted} from '../../../ui/Preformatted';
import {crossingText} from '../../shareText';
import {needText} from './words';

/** More rows than these come when they are asked for. */
const PAGE = 20;

const shareOf = ({crossingShare: {certain, unknown}}: RankRow['now'], format: Format) =>
  crossingText({crossZoneShare: certain, unknownShare: unknown}, format);

function columnsFor(format: Format, currency: Currency): readonly Column<RankRow>[] {
  const money = (value: number | null) => (value === null ? '–' : format.money(value, currency));
  const load = (value: number) => format.number(value, 2);
  return [
    {
      id: 'service',
      header: translate({id: 'rank.column.service', message: 'Service'}),
      cell: ({service}) => service,
    },
    {
      id: 'gb',
      header: translate({id: 'rank.column.traffic', message: 'Traffic a month'}),
      numeric: true,
      cell: ({gbPerMonth}) => (gbPerMonth === null ? '–' : format.traffic(gbPerMonth)),
    },
    {
      id: 'now',
      header: translate({id: 'rank.column.now', message: 'Crosses now'}),
      numeric: true,
      cell: ({now}) => shareOf(now, format),
    },
    {
      id: 'costs',
      header: translate({id: 'rank.column.costs', message: 'Costs now'}),
      numeric: true,
      cell: ({now}) => money(now.monthly),
    },
    {
      id: 'after',
      header: translate({id: 'rank.column.after', message: 'Crosses then'}),
      numeric: true,
      cell: ({after}) => shareOf(after, format),
    },
    {
      id: 'saves',
      header: translate({id: 'rank.column.saves', message: 'Saves'}),
      numeric: true,
      cell: ({saves}) => money(saves),
    },
    {
      id: 'busiest',
      header: translate({id: 'rank.column.busiest', message: 'Busiest pod, then'}),
      numeric: true,
      cell: ({after}) => load(after.busiestPod),
    },
  ];
}

function Detail({
  row: {needs, patch},
  currency,
}: {
  readonly row: RankRow;
  readonly currency: Currency;
}): ReactNode {
  const format = useFormat();
  return (
    <>
      {needs.length > 0 && (
        <p>{format.sentences(needs.map((need) => needText(need, currency, format)))}</p>
      )}
      {patch !== null && <Preformatted>{patch}</Preformatted>}
    </>
  );
}

/** The Services in the order of what they would save, with what each needs and its patch. */
export function RankTable({ranking}: {readonly ranking: Ranking}): ReactNode {
  const format = useFormat();
  const [shown, setShown] = useState(PAGE);
  const currency = ranking.currency as Currency;
  const more = ranking.services.length - shown;
  return (
    <>
      <DataTable
        stacks
        caption={translate({id: 'rank.caption', message: 'Services, the most worthwhile first'})}
        columns={columnsFor(format, currency)}
        rows={ranking.services.slice(0, shown)}
        rowKey={({service}) => service}
        detail={(row) =>
          row.needs.length > 0 || row.patch !== null ? (
            <Detail row={row} currency={currency} />
          ) : undefined
        }
      />
      {more > 0 && (
        <Button onClick={() => setShown(shown + PAGE)}>
          {translate(
            {id: 'rank.more', message: 'Show more ({count} left)'},
            {count: format.number(more, 0)},
          )}
        </Button>
      )}
    </>
  );
}
