import fc from 'fast-check';
import {expect, it} from 'vitest';
import {findJsonFault} from './jsonFault';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it('finds nothing in JSON, however it is laid out', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (text, indent) => {
      const value: unknown = JSON.parse(text);
      expect(findJsonFault(JSON.stringify(value, null, indent))).toBeUndefined();
    }),
  );
});

it('agrees with JSON.parse on texts that are nearly JSON', () => {
  const piece = fc.constantFrom(
    ...'{}[],:" \n\\u0a',
    '"a"',
    'true',
    'nul',
    '-1',
    '01',
    '1.',
    '1e5',
  );
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 8}), (pieces) => {
      const text = pieces.join('');
      expect(findJsonFault(text) === undefined).toBe(isJson(text));
    }),
    {numRuns: 3000},
  );
});

it('finds a fault where the text was changed, or at the beginning of that word or escape', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, place) => {
      const text = JSON.stringify(value, null, 2);
      const index = place % (text.length + 1);
      const changed = `${text.slice(0, index)}\u0001${text.slice(index)}`;
      const found = findJsonFault(changed)?.index ?? Infinity;
      expect(found).toBeLessThanOrEqual(index);
      expect(text.slice(found, index)).toMatch(/^\\?[\w.+-]*$/);
    }),
  );
});
