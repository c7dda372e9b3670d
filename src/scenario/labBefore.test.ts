import {expect, it} from 'vitest';
import {defaultLab, labPresets} from '../data/labFields';
import {labStore} from './lab';
import {changedInLab, labBefore} from './labBefore';

const withPods = (readyEndpoints: number, index = 0) => ({
  columns: labStore
    .getSnapshot()
    .columns.map((column, at) => (at === index ? {...column, readyEndpoints} : column)),
});

it('keeps the lab from which a number began to move, and begins anew with the next one', () => {
  labStore.replace(defaultLab, 'address');
  const podsBefore = () => labBefore.getSnapshot()?.columns[0]?.readyEndpoints;
  expect(podsBefore()).toBeUndefined();
  labStore.set(withPods(7));
  labStore.set(withPods(8));
  expect(podsBefore()).toBe(6);
  labStore.set(withPods(4, 1));
  expect(podsBefore()).toBe(8);
});

it('names the control by the field and its zone', () => {
  labStore.replace(defaultLab, 'address');
  const from = labStore.getSnapshot();
  expect(changedInLab(from, {...from, mode: 'none'})).toBe('mode');
  expect(changedInLab(from, {...from, ...withPods(9, 2)})).toBe('2.readyEndpoints');
  expect(changedInLab(from, {...from, columns: from.columns.slice(0, 2)})).toBe('zones');
  expect(changedInLab(from, {...from, unknownClientShare: 0})).toBe('');
  expect(changedInLab(from, {...from, ...labPresets['too-few-pods']})).toContain('readyEndpoints');
});
