// @vitest-environment jsdom
import {createContext, h, hydrate, render} from 'preact';
import {useContext} from 'preact/hooks';
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import './attributes';
import {useDeferredValue} from './useDeferredValue';
import {useId} from './useId';

/** What Docusaurus says of the page: false while it is taken over. */
const IsBrowser = createContext(false);
vi.mock('@docusaurus/useIsBrowser', () => ({default: () => useContext(IsBrowser)}));

/** Milliseconds on the page's clock. */
let now = 0;
const pass = (ms: number) => {
  for (let passed = 0; passed < ms; passed += 1) {
    // What is due runs before the clock moves on, and is painted in between.
    void act(() => void vi.advanceTimersByTime(0));
    now += 1;
    void act(() => void vi.advanceTimersByTime(1));
  }
};
const moveHand = () => window.dispatchEvent(new Event('input'));

beforeEach(() => {
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

afterEach(() => {
  pass(2_000);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('useDeferredValue', () => {
  /** How long it takes to show a value, milliseconds. */
  let cost = 0;
  const Cost = ({value}: {value: number}) => {
    const shown = useDeferredValue(value);
    if (shown === value) now += cost;
    return h('p', null, String(shown));
  };
  const page = document.createElement('div');
  const show = (value: number) =>
    act(() => render(h('div', null, h(Cost, {value}), h(Cost, {value})), page));

  beforeEach(() => {
    render(null, page);
    cost = 0;
    void show(1);
  });

  it('shows the first value at once', () => {
    expect(page.textContent).toBe('11');
  });

  it('shows everything that waits together, once the hand has been still', () => {
    cost = 50;
    void show(2);
    pass(2_000);
    moveHand();
    void show(3);
    pass(30);
    moveHand();
    void show(4);
    pass(30);
    expect(page.textContent).toBe('22');
    pass(20);
    expect(page.textContent).toBe('44');
  });

  it('waits also while the hand only holds on', () => {
    cost = 50;
    void show(2);
    pass(2_000);
    moveHand();
    void show(3);
    for (let step = 0; step < 5; step += 1) {
      window.dispatchEvent(new MouseEvent('pointermove', {buttons: 1}));
      pass(30);
    }
    expect(page.textContent).toBe('22');
    for (let step = 0; step < 5; step += 1) {
      window.dispatchEvent(new MouseEvent('pointermove', {buttons: 0}));
      pass(30);
    }
    expect(page.textContent).toBe('33');
  });

  it('shows it while the hand moves, where that is quick', () => {
    void show(2);
    pass(2_000);
    for (let step = 0; step < 5; step += 1) {
      moveHand();
      void show(step);
      pass(30);
    }
    expect(page.textContent).toBe('44');
  });

  it('leaves a hand that moves alone, where that is slow', () => {
    cost = 50;
    void show(2);
    pass(2_000);
    for (let step = 0; step < 5; step += 1) {
      moveHand();
      void show(10 + step);
      pass(30);
    }
    expect(page.textContent).toBe('22');
  });

  it('forgets a component that is gone', () => {
    void show(2);
    void act(() => render(null, page));
    pass(100);
    expect(vi.getTimerCount()).toBe(0);
    expect(page.textContent).toBe('');
  });
});

describe('useId', () => {
  const Field = () => {
    const id = useId();
    return h('div', null, h('label', {for: id}), h('input', {id}));
  };
  const idsOf = (page: Element) => [
    page.querySelector('label')?.htmlFor,
    page.querySelector('input')?.id,
  ];

  const fieldIn = (isBrowser: boolean) => h(IsBrowser.Provider, {value: isBrowser}, h(Field, null));

  it('replaces the ids that the server wrote, in all places', () => {
    const page = document.createElement('div');
    page.innerHTML = '<div><label for="_R_1_"></label><input id="_R_1_"></div>';
    void act(() => hydrate(fieldIn(false), page));
    expect(idsOf(page)).toEqual(['_R_1_', '_R_1_']);
    void act(() => render(fieldIn(true), page));
    const [label, input] = idsOf(page);
    expect(label).toBe(input);
    expect(input).not.toBe('_R_1_');
  });

  it('gives a later component one id from its first render on', () => {
    const page = document.createElement('div');
    render(fieldIn(true), page);
    const before = idsOf(page);
    void act(() => render(fieldIn(true), page));
    expect(idsOf(page)).toEqual(before);
  });
});

describe('a drawing that takes focus', () => {
  it('has the attribute that the keyboard looks for', () => {
    const page = document.createElement('div');
    render(h('svg', {tabIndex: 0}), page);
    expect(page.querySelector('svg')?.getAttribute('tabindex')).toBe('0');
  });
});

describe('what only React knows', () => {
  it('is not written into the page', () => {
    const page = document.createElement('div');
    render(h('details', {suppressHydrationWarning: true}), page);
    expect(page.innerHTML).toBe('<details></details>');
  });
});
