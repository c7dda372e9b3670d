import {describe, expect, it} from 'vitest';
import {defaultLab, MAX_ZONES, type LabColumn} from '@site/src/data/labFields';
import {nameFault, withChange, withoutZone, withZone} from './zones';

const {columns} = defaultLab;
const names = (some: readonly LabColumn[]) => some.map(({zone}) => zone);
const named = (...zones: readonly string[]) =>
  zones.map((zone) => ({...columns[0], zone}) as LabColumn);

describe('one more zone', () => {
  it('is like the last and has the next free name', () => {
    expect(withZone(columns).at(-1)).toEqual({...columns.at(-1), zone: 'us-east-1d'});
    expect(names(withZone(named('b', 'a')))).toEqual(['b', 'a', 'c']);
    expect(names(withZone(named('rack-9')))).toEqual(['rack-9', 'rack-9a']);
  });

  it('is not more than six', () => {
    const six = named('a', 'b', 'c', 'd', 'e', 'f');
    expect(six).toHaveLength(MAX_ZONES);
    expect(withZone(six)).toBe(six);
  });
});

it('one zone less, or changed, leaves the others', () => {
  expect(names(withoutZone(columns, 1))).toEqual(['us-east-1a', 'us-east-1c']);
  const changed = withChange(columns, 2, {readyEndpoints: 9});
  expect(changed.map(({readyEndpoints}) => readyEndpoints)).toEqual([6, 2, 9]);
  expect(changed[0]).toBe(columns[0]);
});

it.each([
  ['us-east-1a', undefined],
  ['use1-az1', undefined],
  ['us-east-1b', 'taken'],
  ['', 'not-a-name'],
  ['a b', 'not-a-name'],
  ['-a', 'not-a-name'],
  ['a'.repeat(64), 'not-a-name'],
])('the name “%s” of the first zone: %s', (name, fault) => {
  expect(nameFault(columns, 0, name)).toBe(fault);
});
