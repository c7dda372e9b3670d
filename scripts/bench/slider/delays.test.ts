import {describe, expect, it} from 'vitest';
import {delaysOf, isDoubtful, lagOf} from './delays';
import {dragPlan, keyPlan} from './drive';

describe('delays of a slider', () => {
  it('run from the hand to the paint, also while the browser had no time to tell the page', () => {
    const events = [
      {moved: 100, told: 104},
      {moved: 130, told: 180},
    ];
    const paints = [
      {told: 180, duration: 40},
      {told: 104, duration: 24},
    ];
    expect(delaysOf({events, paints, lastChange: 0})).toEqual([28, 90]);
  });

  it('are the shortest that the browser reports where it reports none', () => {
    expect(delaysOf({events: [{moved: 5, told: 6}], paints: [], lastChange: 0})).toEqual([17]);
  });
});

describe('a report of the browser', () => {
  const event = {moved: 100, told: 104, made: 134};
  const notes = (duration: number) => ({
    events: [event],
    paints: [{told: 104, duration}],
    lastChange: 0,
  });

  it('is doubtful where it comes long after the frame that the page made', () => {
    expect(isDoubtful(notes(2400))).toBe(true);
    expect(isDoubtful(notes(120))).toBe(false);
  });

  it('is not doubtful where the page made no frame either', () => {
    expect(isDoubtful({...notes(2400), events: [{moved: 100, told: 104}]})).toBe(false);
  });
});

describe('the lag of charts and totals', () => {
  const events = [
    {moved: 100, told: 104},
    {moved: 130, told: 180},
  ];

  it('runs from the last event to the last change', () => {
    expect(lagOf({events, paints: [], lastChange: 190})).toBe(60);
  });

  it('is nothing where nothing changed since', () => {
    expect(lagOf({events, paints: [], lastChange: 90})).toBe(0);
    expect(lagOf({events: [], paints: [], lastChange: 90})).toBe(0);
  });
});

describe('plans', () => {
  it('hold a key there and back around the start', () => {
    const steps = keyPlan(28, 14).map((direction) => (direction === 'right' ? 1 : -1));
    let place = 0;
    const places = steps.map((step) => (place += step));
    expect(Math.max(...places)).toBe(7);
    expect(Math.min(...places)).toBe(-7);
    expect(place).toBe(0);
  });

  it('swing the pointer around the middle of the track and end there', () => {
    const shares = dragPlan(150, 75);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.1);
    expect(Math.max(...shares)).toBeLessThanOrEqual(0.9);
    expect(shares.at(-1)).toBeCloseTo(0.5, 9);
  });
});
