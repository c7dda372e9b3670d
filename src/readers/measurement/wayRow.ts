import {cellOf, columnsWithoutRole, type Cells, type Judge} from './cells';
import type {Columns} from './columns';
import {left, type RowKind} from './rowKind';
import {isZone, pairKind, scopeKind} from './zones';

const TRUE = /^(?:true|1|yes|y|是)$/i;
const FALSE = /^(?:false|0|no|n|否)$/i;

const STAYS: RowKind = {verdict: 'stays', by: 'labels'};
const CROSSES: RowKind = {verdict: 'crossing', by: 'labels'};

/** Makes what reads columns of their own: a pair of zones, and yes or no under `same_zone`, `internet` and their like. */
function labelReader(columns: Columns): Judge<RowKind> {
  const [from] = columns.of('fromZone');
  const [to] = columns.of('toZone');
  const [sameZone] = columns.of('sameZone');
  const [crossZone] = columns.of('crossZone');
  const [sameRegion] = columns.of('sameRegion');
  const [internet] = columns.of('internet');
  return (cells) => {
    if (TRUE.test(cellOf(cells, internet))) return left('internet', 'labels');
    if (FALSE.test(cellOf(cells, sameRegion))) return left('other-region', 'labels');
    if (from !== undefined && to !== undefined)
      return {verdict: pairKind(cellOf(cells, from), cellOf(cells, to)), by: 'zones'};
    const [same, cross] = [cellOf(cells, sameZone), cellOf(cells, crossZone)];
    if (TRUE.test(same) || FALSE.test(cross)) return STAYS;
    return FALSE.test(same) || TRUE.test(cross) ? CROSSES : undefined;
  };
}

const ARROW = /\s*(?:[-=]>|→)\s*/;

/**
 * Makes what reads the cells below headings that are not known: a word for the way (`INTRA_AZ`, `cross-zone`, 跨可用区),
 * else two zones, in two cells or in one with an arrow between them.
 *
 * @returns undefined for a table that has no such heading.
 */
function wordReader(columns: Columns): Judge<RowKind> | undefined {
  const plain = columnsWithoutRole(columns.all);
  if (plain.length === 0) return undefined;
  // Labels of a metric may name two zones of one end.
  const isMetric = columns.of('value').length > 0;

  function scopeIn(cells: Cells): RowKind | undefined {
    for (const column of plain) {
      const verdict = scopeKind(cellOf(cells, column));
      if (verdict !== undefined) return {verdict, by: 'labels'};
    }
    return undefined;
  }

  function pairIn(cells: Cells): RowKind | undefined {
    const zones = plain.flatMap((column) => cellOf(cells, column).split(ARROW)).filter(isZone);
    const [one = '', other = ''] = zones;
    return zones.length === 2 ? {verdict: pairKind(one, other), by: 'zones'} : undefined;
  }

  return (cells) => scopeIn(cells) ?? (isMetric ? undefined : pairIn(cells));
}

/**
 * Makes what reads from a row which way its bytes took: across zones, within one, or out of the question.
 *
 * @returns a function of the cells of a row, which says nothing where the row does not.
 */
export function wayReader(columns: Columns): Judge<RowKind> {
  const label = labelReader(columns);
  // A bill names places in many cells; only its columns for zones are about the way.
  const isBill = columns.of('usageType').length > 0 || columns.of('operation').length > 0;
  const word = isBill ? undefined : wordReader(columns);
  return (cells) => label(cells) ?? word?.(cells);
}
