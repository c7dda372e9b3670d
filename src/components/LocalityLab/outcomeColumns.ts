import {translate} from '@docusaurus/Translate';
import type {Locality} from '@site/src/model/locality/locality';
import type {Format} from '@site/src/words/format/createFormat';
import type {Column} from '../ui/DataTable';
import {hintsWord} from './hintsWord';
import type {Bill} from './labAnswer';
import {peakText} from './loadText';
import {costText} from './sentence';
import {crossingText} from './shareText';

/**
 * Columns of a table that compares several outcomes of the lab: the hints, what crosses, and the busiest pod.
 */
export function outcomeColumns(
  format: Format,
): Readonly<Record<'hints' | 'crosses' | 'peak', Column<Locality>>> {
  return {
    hints: {
      id: 'hints',
      header: translate({id: 'localityLab.compare.hints', message: 'Hints'}),
      cell: ({hints}) => hintsWord(hints),
    },
    crosses: {
      id: 'crosses',
      header: translate({id: 'localityLab.compare.crosses', message: 'Crosses zones'}),
      numeric: true,
      cell: ({traffic}) => crossingText(traffic, format),
    },
    peak: {
      id: 'peak',
      header: translate({id: 'localityLab.compare.peak', message: 'Busiest pod'}),
      numeric: true,
      cell: ({traffic}) => peakText(traffic, format),
    },
  };
}

/** What crosses, as a month's cost of the reader's traffic. */
export function crossingCostColumn(bill: Bill, format: Format): Column<Locality> {
  return {
    id: 'cost',
    header: translate({id: 'localityLab.compare.cost', message: 'Cost per month'}),
    numeric: true,
    cell: ({traffic}) => costText(traffic, bill, format),
  };
}
