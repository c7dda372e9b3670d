import {locality, type LocalityInput} from '../../src/model/locality/locality';
import {summaryOf} from '../../src/model/locality/summary';
import type {ZoneNumbers} from '../../src/model/locality/types';

function asObject(numbers: ZoneNumbers): Readonly<Record<string, number>> {
  return Object.fromEntries(numbers);
}

/**
 * The answer of the command: hints or why not, the share that crosses zones, the load.
 *
 * @returns a value for JSON; `hintCountByZone` is null where no hints are set.
 * @example localityAnswer(readInput(json)).crossZoneShare // 0.6666666666666666
 */
export function localityAnswer(input: LocalityInput) {
  const summary = summaryOf(locality(input));
  const {hintCountByZone, loadByZone} = summary;
  return {
    ...summary,
    hintCountByZone: hintCountByZone && asObject(hintCountByZone),
    loadByZone: asObject(loadByZone),
  };
}
