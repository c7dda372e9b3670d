import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {changedFields, keepBeforeChange} from './beforeChange';
import {createScenarioStore} from './store';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function started() {
  const scenarios = createScenarioStore();
  const before = keepBeforeChange(scenarios, changedFields);
  return {scenarios, zonesBefore: () => before.getSnapshot()?.azCount};
}

it('is nothing as long as nothing has moved', () => {
  expect(started().zonesBefore()).toBeUndefined();
});

it('is where the hand began, however many steps it takes', () => {
  const {scenarios, zonesBefore} = started();
  for (const azCount of [4, 5, 6]) {
    scenarios.set({azCount});
    vi.advanceTimersByTime(3000);
  }
  expect(zonesBefore()).toBe(3);
});

it('is forgotten when the hand has rested, and begins anew from there', () => {
  const {scenarios, zonesBefore} = started();
  scenarios.set({azCount: 5});
  vi.advanceTimersByTime(4000);
  expect(zonesBefore()).toBeUndefined();
  scenarios.set({azCount: 2});
  expect(zonesBefore()).toBe(5);
});

it('begins anew with another control', () => {
  const {scenarios, zonesBefore} = started();
  scenarios.set({azCount: 5});
  scenarios.set({services: 20});
  expect(zonesBefore()).toBe(5);
});

it('is not what an address brought, nor what an address took away', () => {
  const {scenarios, zonesBefore} = started();
  scenarios.set({azCount: 2}, 'address');
  expect(zonesBefore()).toBeUndefined();
  scenarios.set({azCount: 4});
  expect(zonesBefore()).toBe(2);
  scenarios.set({azCount: 1}, 'address');
  expect(zonesBefore()).toBeUndefined();
});
