import Link from '@docusaurus/Link';
import {act, fireEvent, screen} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {scenarioStore} from '@site/src/scenario/store';
import {useTakeLink} from '@site/src/scenario/useShareLink';
import {locales, renderInLocale} from '@site/test/render';
import {Embedded} from './index';

// The frame of a page and its head need what only a whole site has.
vi.mock('@docusaurus/Head', () => ({default: () => null}));
vi.mock('@docusaurus/theme-common', async (original) => ({
  ...(await original<object>()),
  PageMetadata: () => null,
}));
vi.mock('@theme/Layout/Provider', () => ({
  default: ({children}: {readonly children: React.ReactNode}) => children,
}));

let copied = '';

function Content() {
  const takeLink = useTakeLink();
  return (
    <>
      <button onClick={() => (copied = takeLink())}>copy</button>
      <Link to="/dns/">elsewhere</Link>
      <a href="#here">here</a>
      <a href="blob:file" download="costs.csv">
        file
      </a>
    </>
  );
}

let resized: () => void;
const {ResizeObserver: original} = window;

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resized = callback;
      }
      observe() {
        resized();
      }
      disconnect() {
        resized = () => undefined;
      }
    },
  );
});

// Not all of them: the set-up of the tests has stubs of its own.
afterEach(() => {
  vi.stubGlobal('ResizeObserver', original);
  vi.stubGlobal('parent', window);
});

const show = (locale: (typeof locales)[number]) =>
  renderInLocale(
    <Embedded title="Costs" of="/cost-and-latency/" section="#simulate">
      <Content />
    </Embedded>,
    {locale, pathname: 'embed/cost-simulation/'},
  );

const link = (name: string | RegExp) => screen.getByRole('link', {name});

describe.each(locales)('a component in a frame of another site, in %s', (locale) => {
  const base = locale === 'en' ? '/' : `/${locale}/`;
  const back = () => link(locale === 'en' ? /these inputs/ : /输入保持不变/);

  it('leads back to its section of the guide, in a new tab, with what the reader has chosen', () => {
    show(locale);
    expect(back()).toHaveAttribute('href', `${base}cost-and-latency/#simulate`);
    expect(back()).toHaveAttribute('target', '_blank');
    act(() => scenarioStore.set({trafficGb: 1024}));
    expect(back()).toHaveAttribute('href', `${base}cost-and-latency/?v=1&trafficGb=1024#simulate`);
  });

  it('hands on links to the chapter, not to the frame', () => {
    show(locale);
    act(() => scenarioStore.set({azCount: 2}));
    fireEvent.click(screen.getByRole('button', {name: 'copy'}));
    expect(copied).toBe(`${window.location.origin}${base}cost-and-latency/?v=1&azCount=2`);
  });

  it('opens other pages beside it, with the choices, and leaves its own links and files alone', () => {
    const {history} = show(locale);
    act(() => scenarioStore.set({azCount: 2}));
    fireEvent.click(link('elsewhere'));
    expect(history.location.pathname).toBe(`${base}embed/cost-simulation/`);
    expect(link('elsewhere')).toHaveAttribute('target', '_blank');
    expect(link('elsewhere')).toHaveAttribute(
      'href',
      expect.stringMatching(/dns\/\?v=1&azCount=2$/),
    );
    for (const name of ['here', 'file']) {
      fireEvent.click(link(name));
      expect(link(name)).not.toHaveAttribute('target');
    }
  });

  it('tells the page around it its height, and again when that changes', () => {
    const postMessage = vi.fn();
    vi.stubGlobal('parent', {postMessage});
    const {unmount} = show(locale);
    const main = screen.getByRole('main');
    vi.spyOn(main, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 600, 811.2));
    resized();
    expect(postMessage).toHaveBeenLastCalledWith({source: 'eks-east-west-guide', height: 812}, '*');
    unmount();
    const told = postMessage.mock.calls.length;
    resized();
    expect(postMessage).toHaveBeenCalledTimes(told);
  });
});
