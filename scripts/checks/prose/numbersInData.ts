import {modelConstantTable} from '../../../src/data/modelConstants';
import {presets} from '../../../src/data/presets';
import {defaultScenario} from '../../../src/data/scenarioFields';
import type {Block} from '../shared/chapter';

/** A number that prose may state because it is written down elsewhere in `src/data`. */
export interface Home {
  readonly value: string;
  readonly unit: string;
}

const shares = new Set(['zoneLocalShare', 'nlbZonalAffinity']);

/** The ways to write a field of the scenario: 1024 GB are 1 TB, a share of 0.7 is 70 %. */
function homesOfField(field: string, value: number): Home[] {
  const home = (amount: number, unit: string) => ({value: String(Number(amount.toFixed(6))), unit});
  if (shares.has(field)) return [home(value * 100, '%')];
  if (field === 'trafficGb') {
    return [home(value, 'GB'), home(value / 1024, 'TB'), home(value / 1024 ** 2, 'PB')];
  }
  if (field === 'requestKb') return [home(value, 'KB'), home(value / 1024, 'MB')];
  if (field === 'connectionSeconds') return [home(value, 's')];
  return [home(value, '')];
}

/**
 * The inputs that the components of a block calculate with: prose beside `with={{trafficGb: 1024}}`
 * may say "1 TB".
 *
 * @example inputsOf(block) // [{value: '1024', unit: 'GB'}, {value: '1', unit: 'TB'}, …]
 */
export function inputsOf({parts}: Pick<Block, 'parts'>): readonly Home[] {
  return parts
    .filter(({kind}) => kind === 'component')
    .flatMap(({text}) => [...text.matchAll(/(\w+): ?(\d+(?:\.\d+)?)/g)])
    .flatMap(([, field = '', value = '']) => homesOfField(field, Number(value)));
}

/**
 * Numbers of `src/data` outside the facts: the default scenario, the presets, the model's constants.
 *
 * @example dataHomes().some(({value, unit}) => value === '10' && unit === 'TB') // true
 */
export function dataHomes(): readonly Home[] {
  const fields = [defaultScenario, ...Object.values(presets)].flatMap((scenario) =>
    Object.entries(scenario),
  );
  return [
    ...fields.flatMap(([field, value]) =>
      typeof value === 'number' ? homesOfField(field, value) : [],
    ),
    ...Object.values(modelConstantTable).map(({value, unit}) => ({
      value: String(value),
      unit: unit.split('/')[0] ?? '',
    })),
  ];
}
