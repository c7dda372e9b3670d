import {act, cleanup, render, screen} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {useWhenRested} from './useWhenRested';

/** Milliseconds on the page's clock. */
let now = 0;
/** How long it takes to show a value, milliseconds. */
let cost = 0;

function pass(ms: number): void {
  for (let passed = 0; passed < ms; passed += 1) {
    // What is due runs before the clock moves on, and is painted in between.
    act(() => void vi.advanceTimersByTime(0));
    now += 1;
    act(() => void vi.advanceTimersByTime(1));
  }
}

const moveHand = () => window.dispatchEvent(new Event('input'));

const spend = (milliseconds: number) => void (now += milliseconds);

function Shown({value}: {readonly value: number}) {
  const shown = useWhenRested(value);
  if (shown === value) spend(cost);
  return <>{shown} </>;
}

const twice = (value: number) => (
  <p>
    <Shown value={value} />
    <Shown value={value} />
  </p>
);

let show: (value: number) => void;
const text = () => screen.getByRole('paragraph').textContent.trim();

beforeEach(() => {
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  cost = 0;
  const {rerender} = render(twice(1));
  show = (value) => rerender(twice(value));
});

afterEach(() => {
  pass(500);
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** One update at the end of a movement tells how long updates take. */
function learnCost(milliseconds: number): void {
  cost = milliseconds;
  moveHand();
  show(2);
  pass(500);
  expect(text()).toBe('2 2');
}

/** Values from 10 on, a step every 30 ms. */
function moveThrough(steps: number): void {
  for (let step = 0; step < steps; step += 1) {
    moveHand();
    show(10 + step);
    pass(30);
  }
}

describe('useWhenRested', () => {
  it('shows at once the first value, and any other while no hand moves', () => {
    expect(text()).toBe('1 1');
    show(2);
    expect(text()).toBe('2 2');
  });

  it('shows everything that waits together, once the hand has been still', () => {
    learnCost(50);
    moveHand();
    show(3);
    pass(30);
    moveHand();
    show(4);
    pass(30);
    expect(text()).toBe('2 2');
    pass(20);
    expect(text()).toBe('4 4');
  });

  it('waits also while the hand only holds on', () => {
    learnCost(50);
    moveHand();
    show(3);
    for (let step = 0; step < 5; step += 1) {
      window.dispatchEvent(new MouseEvent('pointermove', {buttons: 1}));
      pass(30);
    }
    expect(text()).toBe('2 2');
    window.dispatchEvent(new MouseEvent('pointermove', {buttons: 0}));
    pass(30);
    expect(text()).toBe('3 3');
  });

  it('shows it on the way, five times a second, where that takes no longer than a frame', () => {
    learnCost(2);
    moveThrough(12);
    expect(text()).toBe('16 16');
  });

  it('leaves a hand that moves alone, where that is slow', () => {
    learnCost(50);
    moveThrough(12);
    expect(text()).toBe('2 2');
  });

  it('forgets a component that is gone', () => {
    moveHand();
    show(2);
    cleanup();
    pass(100);
    expect(vi.getTimerCount()).toBe(0);
  });
});
