// @vitest-environment jsdom
import {createContext, h, hydrate, render} from 'preact';
import {useContext} from 'preact/hooks';
import {act} from 'preact/test-utils';
import {describe, expect, it, vi} from 'vitest';
import './attributes';
import {useId} from './useId';

/** What `useIsBrowser` returns: false while the page is hydrated. */
const IsBrowser = createContext(false);
vi.mock('@docusaurus/useIsBrowser', () => ({default: () => useContext(IsBrowser)}));

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
