import {ColorModeProvider} from '@docusaurus/theme-common/internal';
import {act} from '@testing-library/react';
import {useEffect} from 'react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {renderInLocale} from '@site/test/render';
import {followStoredTheme} from './followStoredTheme';

vi.mock('@generated/site-storage', () => ({default: {type: 'localStorage', namespace: '-here'}}));

function Following() {
  useEffect(followStoredTheme, []);
  return null;
}

/** What the browser says when it shows a page; `persisted` where it had kept it whole. */
const showAgain = (persisted: boolean) =>
  act(() => void dispatchEvent(Object.assign(new Event('pageshow'), {persisted})));

const shown = () => document.documentElement.dataset.theme;

beforeEach(() => {
  localStorage.clear();
  // A system that asks for no theme.
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), {matches: false}));
  // Docusaurus's script in the head of each page writes both.
  document.documentElement.dataset.theme = 'light';
  document.documentElement.dataset.themeChoice = 'system';
});

afterEach(() => {
  history.replaceState(null, '', '/');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a page that is shown again', () => {
  const show = () =>
    renderInLocale(
      <ColorModeProvider>
        <Following />
      </ColorModeProvider>,
      {locale: 'en'},
    );

  it('has the theme that another page has stored meanwhile', () => {
    show();
    localStorage.setItem('theme-here', 'dark');
    expect(shown()).toBe('light');
    showAgain(true);
    expect(shown()).toBe('dark');
  });

  it('follows the system again where another page has taken the choice back', () => {
    localStorage.setItem('theme-here', 'dark');
    document.documentElement.dataset.theme = 'dark';
    document.documentElement.dataset.themeChoice = 'dark';
    show();
    localStorage.clear();
    showAgain(true);
    expect(shown()).toBe('light');
  });

  it('has the theme that was stored before this had come', () => {
    renderInLocale(<ColorModeProvider>{null}</ColorModeProvider>, {locale: 'en'});
    localStorage.setItem('theme-here', 'dark');
    const stops: (() => void)[] = [];
    act(() => void stops.push(followStoredTheme()));
    expect(shown()).toBe('dark');
    stops.forEach((stop) => stop());
  });

  it('stays light on paper where nothing else was chosen', () => {
    localStorage.setItem('theme-here', 'dark');
    document.documentElement.dataset.themeChoice = 'dark';
    show();
    showAgain(true);
    expect(shown()).toBe('light');
  });

  it('keeps the theme that its address names', () => {
    history.replaceState(null, '', '/?docusaurus-theme=dark');
    document.documentElement.dataset.theme = 'dark';
    document.documentElement.dataset.themeChoice = 'dark';
    show();
    expect(shown()).toBe('dark');
    showAgain(true);
    expect(shown()).toBe('dark');
  });

  it('does not look once more where it was loaded', () => {
    show();
    localStorage.setItem('theme-here', 'dark');
    showAgain(false);
    expect(shown()).toBe('light');
  });

  it('stays as it is where nothing can be stored', () => {
    show();
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    showAgain(true);
    expect(shown()).toBe('light');
  });
});
