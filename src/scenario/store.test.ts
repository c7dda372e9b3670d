import {beforeEach, describe, expect, it, vi} from 'vitest';
import {defaultScenario} from '../data/scenarioFields';
import {createScenarioStore, type ScenarioStore} from './store';

let store: ScenarioStore;
const listener = vi.fn();

beforeEach(() => {
  listener.mockClear();
  store = createScenarioStore();
  store.subscribe(listener);
});

describe('a change', () => {
  it('is in the snapshot, beside what was chosen before', () => {
    store.set({azCount: 2});
    store.set({trafficGb: 1024, billing: 'one-end'});
    expect(store.getSnapshot()).toEqual({
      ...defaultScenario,
      azCount: 2,
      trafficGb: 1024,
      billing: 'one-end',
    });
  });

  it('is told once, with who made it', () => {
    store.set({azCount: 2, trafficGb: 1024});
    expect(listener.mock.calls).toEqual([['reader']]);
    store.set({azCount: 4}, 'address');
    expect(listener.mock.calls).toEqual([['reader'], ['address']]);
  });

  it('is told after the snapshot has it', () => {
    let seen = 0;
    store.subscribe(() => (seen = store.getSnapshot().azCount));
    store.set({azCount: 5});
    expect(seen).toBe(5);
  });

  it('leaves the earlier snapshot as it was', () => {
    const before = store.getSnapshot();
    store.set({azCount: 2});
    expect(before).toEqual(defaultScenario);
    expect(store.getSnapshot()).not.toBe(before);
  });
});

describe('no change', () => {
  it('is not told, and keeps the snapshot', () => {
    const before = store.getSnapshot();
    store.set({});
    store.set({azCount: defaultScenario.azCount, region: 'us-east-1'});
    expect(listener).not.toHaveBeenCalled();
    expect(store.getSnapshot()).toBe(before);
  });
});

describe('who listens', () => {
  it('all of them hear', () => {
    const other = vi.fn();
    store.subscribe(other);
    store.set({azCount: 2});
    expect(listener).toHaveBeenCalledTimes(1);
    expect(other).toHaveBeenCalledTimes(1);
  });

  it('hears nothing after stopping', () => {
    const other = vi.fn();
    const stop = store.subscribe(other);
    stop();
    store.set({azCount: 2});
    expect(other).not.toHaveBeenCalled();
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('the server', () => {
  it('sees the default, whatever was chosen', () => {
    store.set({azCount: 2});
    expect(store.getServerSnapshot()).toBe(defaultScenario);
  });
});

it('two stores know nothing of each other', () => {
  createScenarioStore().set({azCount: 2});
  expect(store.getSnapshot()).toBe(defaultScenario);
});
