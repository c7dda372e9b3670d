import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {labelBox, overlap, placeLabels, whiskerBox, type Spot} from './placeLabels';

const frame = {left: 60, right: 600, top: 0, bottom: 400};
const spot = (id: string, x: number, y: number, text = 'ALB', reach = 40): Spot => ({
  id,
  x,
  y,
  from: x - reach,
  to: x + reach,
  text,
});
const places = (...spots: Spot[]) =>
  Object.fromEntries(placeLabels(spots, frame).map(({id, ...place}) => [id, place]));

describe('a label', () => {
  it('stands over its whisker, to the right of its point', () => {
    expect(places(spot('a', 200, 100))).toEqual({a: {x: 210, y: 89, anchor: 'start'}});
  });

  it('stands to the left where the picture ends', () => {
    expect(places(spot('a', 590, 100))).toEqual({a: {x: 580, y: 89, anchor: 'end'}});
  });

  it('stands under its whisker where another whisker runs over it', () => {
    const over = {...spot('b', 500, 86), from: 70, to: 590};
    expect(places(spot('a', 200, 100), over)['a']).toEqual({x: 210, y: 111, anchor: 'start'});
  });

  it('stands at the end of its whisker where lines run over and under it', () => {
    const lines = [86, 114].map((y) => ({...spot(`line ${y}`, 500, y), from: 70, to: 590}));
    expect(places(spot('a', 200, 100), ...lines)['a']).toEqual({x: 250, y: 100, anchor: 'start'});
  });

  it('stands nowhere where there is no room at all', () => {
    const lines = [60, 74, 86, 92, 108, 114, 126, 140].map((y) => ({
      ...spot(`line ${y}`, 500, y),
      from: 60,
      to: 600,
    }));
    expect(places(spot('a', 200, 100), ...lines)).not.toHaveProperty('a');
  });

  it('comes first where it is named first', () => {
    const [a, b] = [spot('a', 200, 100), spot('b', 206, 130, 'Lattice')];
    expect(places(a, b)['a']?.y).toBe(89);
    expect(places(b, a)['b']?.y).toBe(119);
    // Under its own whisker there is no room left beside what stands over the other one.
    expect(places(b, a)['a']?.y).toBe(89);
  });

  it('needs more room in Chinese', () => {
    const beyond = (text: string) => places(spot('a', 500, 100, text))['a']?.anchor;
    expect(beyond('ABCDEFGH')).toBe('start');
    expect(beyond('同可用区路由负载')).toBe('end');
  });
});

it('for any points labels stay in the picture and cover no label and no whisker', () => {
  const any = fc.record({
    x: fc.integer({min: 0, max: 600}),
    y: fc.integer({min: 0, max: 400}),
    reach: fc.integer({min: 0, max: 300}),
  });
  fc.assert(
    fc.property(fc.array(any, {maxLength: 14}), (points) => {
      const spots = points.map(({x, y, reach}, index) => spot(String(index), x, y, 'ALB', reach));
      const boxes = placeLabels(spots, frame).map((place) => labelBox(place, 'ALB'));
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(frame.left);
        expect(box.right).toBeLessThanOrEqual(frame.right);
        expect(boxes.slice(0, index).some((other) => overlap(box, other))).toBe(false);
        expect(spots.some((other) => overlap(box, whiskerBox(other)))).toBe(false);
      }
    }),
  );
});
