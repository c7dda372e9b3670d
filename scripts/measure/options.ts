import {parseArgs} from 'node:util';
import {measurementSourceIds} from '../../src/data/measurement/headings';
import {isRegionId, regionIds} from '../../src/data/prices';
import {givenUnits, type Choices} from '../../src/readers/measurement/choices';
import {calledAs} from '../input/host';
import {InputError} from '../input/inputError';

export const usage = `${calledAs('measure')} [--source SOURCE] [--region REGION] [--days N] [--column HEADING] [--unit UNIT] [--ends 1|2] [FILE…] < text`;

const HOURS_PER_DAY = 24;
const MOST_DAYS = 400;

function parsed() {
  try {
    return parseArgs({
      args: process.argv.slice(2),
      options: {
        source: {type: 'string', default: 'auto'},
        region: {type: 'string'},
        days: {type: 'string'},
        column: {type: 'string'},
        unit: {type: 'string'},
        ends: {type: 'string'},
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new InputError({field: 'arguments', got: (error as Error).message, allowed: usage});
  }
}

function oneOf<T extends string>(
  field: string,
  got: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (got === undefined) return undefined;
  const found = allowed.find((one) => one === got);
  if (found === undefined) {
    throw new InputError({field, got: `got ${JSON.stringify(got)}`, allowed: allowed.join(', ')});
  }
  return found;
}

function hoursOf(days: string | undefined): number | undefined {
  if (days === undefined) return undefined;
  const count = Number(days);
  if (days.trim() === '' || !(count > 0 && count <= MOST_DAYS)) {
    throw new InputError({
      field: '--days',
      got: `got ${JSON.stringify(days)}`,
      allowed: `a number above 0, up to ${MOST_DAYS}`,
    });
  }
  return count * HOURS_PER_DAY;
}

/**
 * Options and files of the command.
 *
 * @throws InputError for an option that is unknown or cannot be used.
 */
export function readOptions(): {readonly choices: Choices; readonly files: readonly string[]} {
  const {values, positionals} = parsed();
  const region = oneOf('--region', values.region, regionIds);
  const source = oneOf('--source', values.source, ['auto', ...measurementSourceIds]);
  const ends = oneOf('--ends', values.ends, ['1', '2']);
  return {
    files: positionals,
    choices: {
      source: source === 'auto' ? undefined : source,
      region: region !== undefined && isRegionId(region) ? region : undefined,
      hours: hoursOf(values.days),
      column: values.column,
      unit: oneOf('--unit', values.unit, givenUnits),
      ends: ends === undefined ? undefined : ends === '1' ? 1 : 2,
    },
  };
}
