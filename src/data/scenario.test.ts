import {describe, expect, it} from 'vitest';
import {pathProfiles} from './paths';
import {presetIds, presets} from './presets';
import {regionIds} from './prices';
import {situationIds, situations} from './recommendations';
import {
  choiceFields,
  defaultScenario,
  isNumberField,
  numberBounds,
  numberFields,
  scenarioFields,
} from './scenarioFields';
import {defaultServiceType, serviceNeedIds, serviceTypeIds, serviceTypes} from './serviceTypes';
import {needIds, pathIds, scopeIds, type Scenario} from './types';

/** What is wrong with some fields of a scenario. */
function faults(fields: Partial<Scenario>): string[] {
  return (Object.entries(fields) as [keyof Scenario, number | string][])
    .filter(([field, value]) => {
      if (!isNumberField(field))
        return !(choiceFields[field] as readonly unknown[]).includes(value);
      const {min, max, whole} = numberBounds[field];
      return !(Number(value) >= min && Number(value) <= max) || (whole && Number(value) % 1 !== 0);
    })
    .map(([field, value]) => `${field}: ${value}`);
}

describe('the fields of a scenario', () => {
  it('are each a number with bounds or a choice of words', () => {
    const known = [...numberFields, ...Object.keys(choiceFields)];
    expect([...scenarioFields].sort()).toEqual(known.sort());
  });

  it('have defaults inside their bounds', () => {
    expect(faults(defaultScenario)).toEqual([]);
  });

  it.each(numberFields)('%s can move', (field) => {
    const {min, max, step, whole} = numberBounds[field];
    expect(min).toBeLessThan(max);
    expect(step).toBeGreaterThan(0);
    if (whole) expect([min % 1, max % 1, step % 1]).toEqual([0, 0, 0]);
  });

  it('offer every Region with a price list', () => {
    expect(choiceFields.region).toEqual(regionIds);
  });
});

describe('the presets', () => {
  it.each(presetIds)('%s can be set by hand, and changes something', (id) => {
    expect(faults(presets[id])).toEqual([]);
    expect(Object.keys(presets[id]).length).toBeGreaterThan(0);
  });

  it('differ from each other', () => {
    const scenarios = presetIds.map((id) => JSON.stringify({...defaultScenario, ...presets[id]}));
    expect(new Set(scenarios).size).toBe(presetIds.length);
  });
});

describe('the paths', () => {
  it('are each told apart, with a chapter', () => {
    expect(new Set(pathIds).size).toBe(pathIds.length);
    expect(Object.keys(pathProfiles).sort()).toEqual([...pathIds].sort());
    for (const path of pathIds) expect(pathProfiles[path].chapter).toMatch(/^[a-z-]+$/);
  });
});

describe('the situations', () => {
  it('are eight', () => {
    expect(situationIds).toHaveLength(8);
    expect(Object.keys(situations).sort()).toEqual([...situationIds].sort());
  });

  it.each(situationIds)('%s names a path, a scope and needs that exist', (id) => {
    const {path, scopes, meets} = situations[id];
    expect(pathIds).toContain(path);
    expect(scopes.length).toBeGreaterThan(0);
    expect(scopeIds).toEqual(expect.arrayContaining([...scopes]));
    expect(needIds).toEqual(expect.arrayContaining([...meets]));
  });

  it('that reach other clusters use a path that does, or a mesh', () => {
    const reaching = situationIds.filter((id) => !situations[id].scopes.includes('single-cluster'));
    expect(reaching).not.toEqual([]);
    for (const id of reaching) {
      expect(pathProfiles[situations[id].path].scope, id).toBe('multi-cluster');
    }
  });

  it('meet every listed need and reach every scope between them', () => {
    const met = situationIds.flatMap((id) => situations[id].meets);
    const listed = needIds.filter((need) => !need.startsWith('lowest-'));
    expect(met).toEqual(expect.arrayContaining(listed));
    const scopes = situationIds.flatMap((id) => situations[id].scopes);
    expect(scopes).toEqual(expect.arrayContaining([...scopeIds]));
  });
});

describe('the service types', () => {
  it('are paths, with a default among them', () => {
    expect(pathIds).toEqual(expect.arrayContaining([...serviceTypeIds]));
    expect(serviceTypeIds).toContain(defaultServiceType);
  });

  it.each(serviceTypeIds)('%s has stops, needs and a layer that agree with its path', (id) => {
    const {layer, stops, meets, zoneAware} = serviceTypes[id];
    expect(layer).toBe(pathProfiles[id].layer);
    expect(stops.length).toBeGreaterThan(0);
    expect(new Set(stops).size).toBe(stops.length);
    expect(serviceNeedIds).toEqual(expect.arrayContaining([...meets]));
    if (zoneAware !== undefined) expect(pathIds).toContain(zoneAware);
  });

  it('meet every need between them', () => {
    const met = serviceTypeIds.flatMap((id) => serviceTypes[id].meets);
    expect(met).toEqual(expect.arrayContaining([...serviceNeedIds]));
  });
});
