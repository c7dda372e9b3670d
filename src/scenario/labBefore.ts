import type {LabChoice} from '../data/labFields';
import {keepBeforeChange} from './beforeChange';
import {labStore} from './lab';

/**
 * Which numbers of a lab differ, by zone: while they are the same ones, the hand is on the same control.
 *
 * @example changedInLab(defaultLab, {...defaultLab, mode: 'none'}) // 'mode'
 */
export function changedInLab(from: LabChoice, to: LabChoice): string {
  const wholes = (
    ['mode', 'unlabelledNodes', 'podsWithoutZone', 'unknownClientShare'] as const
  ).filter((field) => (from[field] ?? 0) !== (to[field] ?? 0));
  const count = from.columns.length === to.columns.length ? [] : ['zones'];
  const zones = to.columns.flatMap((column, index) => {
    const before = from.columns[index];
    const fields = (['nodes', 'cpuMilliPerNode', 'readyEndpoints', 'clientShare'] as const).filter(
      (field) => before?.[field] !== column[field],
    );
    return fields.map((field) => `${index}.${field}`);
  });
  return [...wholes, ...zones, ...count].join();
}

/** Where the hand began among the labs of this page. */
export const labBefore = keepBeforeChange(labStore, changedInLab);
