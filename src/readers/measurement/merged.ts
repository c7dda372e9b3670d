import type {Digest} from './digest';
import {Unusable} from './fault';

const headings = ({numbers}: Digest) => numbers.map(({heading}) => heading).join('|');

const both = (
  a: number | undefined,
  b: number | undefined,
  pick: (a: number, b: number) => number,
) => (a === undefined || b === undefined ? (a ?? b) : pick(a, b));

/**
 * Parts of one measurement as one: a month of files, partitions of a table.
 *
 * @throws Unusable where they have other columns, so that nobody could say what their sum means.
 */
export function merged(digests: readonly Digest[]): Digest {
  const [first, ...rest] = digests;
  if (first === undefined) throw new Unusable({reason: 'empty'});
  return rest.reduce((sum, part) => {
    if (headings(part) !== headings(sum) || part.source !== sum.source) {
      throw new Unusable({reason: 'several-forms', about: [sum, part].map(headings).join(' / ')});
    }
    const start = both(sum.billing?.start, part.billing?.start, Math.min);
    const end = both(sum.billing?.end, part.billing?.end, Math.max);
    return {
      ...sum,
      marks: sum.marks.map((marks, at) => ({
        point: marks.point + (part.marks[at]?.point ?? 0),
        comma: marks.comma + (part.marks[at]?.comma ?? 0),
        either: marks.either + (part.marks[at]?.either ?? 0),
      })),
      groups: [...sum.groups, ...part.groups],
      hasNextPage: sum.hasNextPage || part.hasNextPage,
      rows: sum.rows + part.rows,
      billing: start === undefined || end === undefined ? undefined : {start, end},
      precision: sum.precision ?? part.precision,
      starts: [...new Set([...sum.starts, ...part.starts])].sort((a, b) => a - b),
      refusedMetrics: new Map([...sum.refusedMetrics, ...part.refusedMetrics]),
      rate: sum.rate || part.rate,
      amount: sum.amount || part.amount,
      unreadDates: sum.unreadDates + part.unreadDates,
    };
  }, first);
}
