import type {RankNeed, Ranking, RankRow} from './types';

/** A cell of the table that programs read: a number as it is, nothing where it is not known. */
export type RankCell = string | number | undefined;

/** Names of the columns, as the JSON has them. */
const header = [
  'service',
  'gbPerMonth',
  'ready',
  'now.asksFor',
  'now.crossingShare.certain',
  'now.crossingShare.unknown',
  'now.crossedGb',
  'now.monthly',
  'now.busiestPod',
  'after.asksFor',
  'after.crossingShare.certain',
  'after.crossingShare.unknown',
  'after.crossedGb',
  'after.monthly',
  'after.busiestPod',
  'saves',
  'needs',
  'patch',
] as const;

function stateCells({
  asksFor,
  crossingShare,
  crossedGb,
  monthly,
  busiestPod,
}: RankRow['now']): readonly RankCell[] {
  const {certain, unknown} = crossingShare;
  return [asksFor, certain, unknown, crossedGb ?? undefined, monthly ?? undefined, busiestPod];
}

/**
 * The ranking as rows for a table file, the names of the columns first.
 *
 * @param needText says a need in words.
 */
export function rankTable(
  {services}: Ranking,
  needText: (need: RankNeed) => string,
): readonly (readonly RankCell[])[] {
  return [
    header,
    ...services.map((row) => [
      row.service,
      row.gbPerMonth ?? undefined,
      row.ready,
      ...stateCells(row.now),
      ...stateCells(row.after),
      row.saves ?? undefined,
      row.needs.map(needText).join('; '),
      row.patch ?? undefined,
    ]),
  ];
}
