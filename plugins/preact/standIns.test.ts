// @vitest-environment jsdom
import {h, hydrate, render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import './svgFocus';
import {useDeferredValue} from './useDeferredValue';
import {useId} from './useId';

let idle: (() => void)[] = [];
/** The page rests once: what waits for that runs, what that asks for waits. */
const rest = () => act(() => idle.splice(0).forEach((run) => run()));

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
});

afterEach(() => {
  while (idle.length > 0) void rest();
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.hasHydrated;
});

describe('useDeferredValue', () => {
  const Cost = ({value}: {value: number}) => h('p', null, String(useDeferredValue(value)));

  it('shows the first value at once, and the next ones when the page rests', () => {
    const page = document.createElement('div');
    const show = (value: number) => act(() => render(h(Cost, {value}), page));
    void show(1);
    expect(page.textContent).toBe('1');
    void show(2);
    void show(3);
    expect(page.textContent).toBe('1');
    void rest();
    expect(page.textContent).toBe('3');
  });

  it('updates one component in each rest', () => {
    const page = document.createElement('div');
    const show = (value: number) =>
      act(() => render(h('div', null, h(Cost, {value}), h(Cost, {value})), page));
    void show(1);
    void show(2);
    void rest();
    expect(page.textContent).toBe('21');
    void rest();
    expect(page.textContent).toBe('22');
    void rest();
    expect(idle).toEqual([]);
  });

  it('forgets a component that is gone', () => {
    const page = document.createElement('div');
    void act(() => render(h(Cost, {value: 1}), page));
    void act(() => render(h(Cost, {value: 2}), page));
    void act(() => render(null, page));
    expect(idle).toHaveLength(1);
    void rest();
    expect(idle).toEqual([]);
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

  it('replaces the ids that the server wrote, in all places', () => {
    const page = document.createElement('div');
    page.innerHTML = '<div><label for="_R_1_"></label><input id="_R_1_"></div>';
    void act(() => hydrate(h(Field, null), page));
    const [label, input] = idsOf(page);
    expect(label).toBe(input);
    expect(input).not.toBe('_R_1_');
  });

  it('gives a later component one id from its first render on', () => {
    document.documentElement.dataset.hasHydrated = 'true';
    const page = document.createElement('div');
    render(h(Field, null), page);
    const before = idsOf(page);
    void act(() => render(h(Field, null), page));
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
