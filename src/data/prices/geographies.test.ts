import {describe, expect, it} from 'vitest';
import {geographyIds, geographyOf, regionsIn} from './geographies';
import {regionIds} from './index';

describe('the parts of the world', () => {
  it('hold every Region once', () => {
    const all = geographyIds.flatMap(regionsIn);
    expect(all.toSorted()).toEqual(regionIds.toSorted());
  });

  it.each(geographyIds)('%s holds one at least', (id) => {
    expect(regionsIn(id).length).toBeGreaterThan(0);
  });

  it('keep GovCloud apart from the Regions whose ids begin alike', () => {
    expect(geographyOf('us-gov-east-1')).toBe('govcloud');
    expect(geographyOf('us-east-1')).toBe('north-america');
    expect(geographyOf('il-central-1')).toBe('middle-east-africa');
  });

  it('do not guess', () => {
    expect(() => geographyOf('mars-1')).toThrow('"mars-1"');
  });
});
