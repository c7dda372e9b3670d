import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {placeLabels, type Spot} from './placeLabels';

const spot = (id: string, x: number, y: number, text = 'ALB'): Spot => ({id, x, y, text});
const sides = (spots: readonly Spot[], to = 600) =>
  Object.fromEntries(placeLabels(spots, {from: 60, to}).map(({id, side}) => [id, side]));

describe('a label', () => {
  it('stands to the right of its point', () => {
    expect(sides([spot('a', 100, 100)])).toEqual({a: 'right'});
  });

  it('stands to the left where the picture ends', () => {
    expect(sides([spot('a', 580, 100)])).toEqual({a: 'left'});
  });

  it('stands to the left where another mark is in the way', () => {
    expect(sides([spot('a', 200, 100), spot('b', 220, 100)])).toEqual({a: 'left', b: 'right'});
  });

  it('stands nowhere where neither side has room', () => {
    expect(sides([spot('a', 70, 100), spot('b', 90, 100)])).toEqual({b: 'right'});
  });

  it('does not cover a label that stands there already', () => {
    const long = spot('a', 200, 100, 'ClusterIP, same zone');
    expect(sides([long, spot('b', 360, 112)], 385)).toEqual({a: 'right'});
  });

  it('needs more room in Chinese', () => {
    expect(sides([spot('a', 100, 100, 'ABCDEFGH')], 180)).toEqual({a: 'right'});
    expect(sides([spot('a', 100, 100, '同可用区路由负载')], 180)).toEqual({});
  });

  it('may stand on the same height far away, or right under another', () => {
    expect(sides([spot('a', 100, 100), spot('b', 300, 100), spot('c', 100, 130)])).toEqual({
      a: 'right',
      b: 'right',
      c: 'right',
    });
  });
});

describe('for any points', () => {
  const points = fc.array(
    fc.record({x: fc.integer({min: 0, max: 600}), y: fc.integer({min: 0, max: 400})}),
    {maxLength: 12},
  );
  const spots = points.map((places) => places.map(({x, y}, index) => spot(String(index), x, y)));

  it('labels stay inside the picture and never touch each other', () => {
    fc.assert(
      fc.property(spots, (all) => {
        // Three Latin letters are about 20 pixels wide and 16 high, and stand 10 pixels from their point.
        const boxes = placeLabels(all, {from: 0, to: 600}).map(({id, side}) => {
          const {x = NaN, y = NaN} = all.find((other) => other.id === id) ?? {};
          return {left: side === 'right' ? x + 10 : x - 10 - 19, y};
        });
        for (const [index, one] of boxes.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.left + 19).toBeLessThanOrEqual(600);
          for (const other of boxes.slice(index + 1)) {
            const apart = Math.abs(one.left - other.left) >= 19 || Math.abs(one.y - other.y) >= 16;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('each has one label at most', () => {
    fc.assert(
      fc.property(spots, (all) => {
        const ids = placeLabels(all, {from: 0, to: 600}).map(({id}) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
