import fc from 'fast-check';
import {
  labBounds,
  labModes,
  MAX_ZONES,
  type LabChoice,
  type LabColumn,
} from '../src/data/labFields';

/** Any allowed value of a number of the lab. */
function within(field: keyof typeof labBounds): fc.Arbitrary<number> {
  const {min, max, step} = labBounds[field];
  const perUnit = Math.round(1 / step);
  return fc.integer({min: min * perUnit, max: max * perUnit}).map((value) => value / perUnit);
}

const letter = fc.constantFrom(...'abcXYZ019');
const inner = fc.string({unit: fc.constantFrom(...'abcXYZ019-_.'), maxLength: 61});
const zoneName = fc
  .tuple(letter, fc.option(fc.tuple(inner, letter)))
  .map(([first, rest]) => `${first}${rest?.join('') ?? ''}`);

const column: fc.Arbitrary<LabColumn> = fc.record({
  zone: zoneName,
  nodes: within('nodes'),
  cpuMilliPerNode: within('cpuMilliPerNode'),
  readyEndpoints: within('readyEndpoints'),
  clientShare: within('clientShare'),
});

/** Anything the reader can put into the lab. */
export const labs: fc.Arbitrary<LabChoice> = fc
  .record({
    mode: fc.constantFrom(...labModes),
    columns: fc.uniqueArray(column, {
      minLength: 1,
      maxLength: MAX_ZONES,
      selector: ({zone}) => zone,
    }),
    unlabelledNodes: within('unlabelledNodes'),
    podsWithoutZone: fc.oneof(fc.constant(0), within('podsWithoutZone')),
    unknownClientShare: fc.oneof(fc.constant(0), within('unknownClientShare')),
  })
  .map(({podsWithoutZone, unknownClientShare, ...lab}) => ({
    ...lab,
    ...(podsWithoutZone > 0 && {podsWithoutZone}),
    ...(unknownClientShare > 0 && {unknownClientShare}),
  }));

/** With as many nodes and pods as a test has time for, now and then none. */
export const smallLabs: fc.Arbitrary<LabChoice> = labs.map((lab) => ({
  ...lab,
  columns: lab.columns.map((one) => ({
    ...one,
    nodes: one.nodes % 5,
    readyEndpoints: one.readyEndpoints % 9,
  })),
  unlabelledNodes: Math.max(0, (lab.unlabelledNodes % 4) - 2),
  ...(lab.podsWithoutZone !== undefined && {podsWithoutZone: (lab.podsWithoutZone % 3) + 1}),
}));

/** Six zones with the longest names and the largest numbers. */
export const longestLab: LabChoice = {
  mode: 'prefer-same-zone',
  columns: Array.from({length: MAX_ZONES}, (_, index) => ({
    zone: `${'z'.repeat(62)}${index}`,
    nodes: labBounds.nodes.max,
    cpuMilliPerNode: labBounds.cpuMilliPerNode.max,
    readyEndpoints: labBounds.readyEndpoints.max,
    clientShare: 0.999,
  })),
  unlabelledNodes: labBounds.unlabelledNodes.max,
  podsWithoutZone: labBounds.podsWithoutZone.max,
  unknownClientShare: 0.999,
};
