import {fireEvent, screen, waitFor} from '@testing-library/react';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {renderInLocale, type RenderedPage} from '@site/test/render';
import {StillBlock, LiveBlock, loadArticle} from './';

vi.mock('@generated/docusaurus.config', () => ({default: {baseUrl: '/'}}));

const preload = vi.fn(() => false);
const writeText = vi.fn(() => Promise.resolve());

/** The page of a chapter, as the server answers it. */
const pageOf = (...parts: string[]) =>
  `<main>${parts.map((html, index) => `<div data-part="dns-${index}">${html}</div>`).join('')}</main>`;

function answer(html: string, init?: ResponseInit): void {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response(html, init))),
  );
}

async function show(html: string): Promise<RenderedPage> {
  answer(pageOf(html));
  await loadArticle('dns');
  vi.stubGlobal('docusaurus', {preload});
  const page = renderInLocale(<StillBlock name="dns-0">{null}</StillBlock>, {locale: 'en'});
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  return page;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('loadArticle', () => {
  it('takes the parts of the open page and asks nobody', async () => {
    answer('');
    document.body.innerHTML = pageOf('<p>Open</p>');
    await loadArticle('dns');
    expect(fetch).not.toHaveBeenCalled();
    document.body.innerHTML = '';
    renderInLocale(<StillBlock name="dns-0">{null}</StillBlock>, {locale: 'en'});
    expect(screen.getByText('Open')).toBeInTheDocument();
  });

  it('fetches the page of a chapter that is not open', async () => {
    await show('<p>Fetched</p>');
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/dns/');
    expect(screen.getByText('Fetched')).toBeInTheDocument();
  });

  it('fails when the page cannot be had, so that the router loads it whole', async () => {
    answer('', {status: 404});
    await expect(loadArticle('gone')).rejects.toThrow('/gone/ answered 404');
  });
});

describe('a still part', () => {
  it('shows its children where scripts carry them', () => {
    renderInLocale(<StillBlock name="dns-0">in script</StillBlock>, {locale: 'en'});
    expect(screen.getByText('in script')).toHaveAttribute('data-part', 'dns-0');
  });

  it('follows links to pages through the router', async () => {
    const {history} = await show('<a href="/migration/#weights">Go</a>');
    fireEvent.click(screen.getByText('Go'));
    expect(history.location).toMatchObject({pathname: '/migration/', hash: '#weights'});
    expect(history.action).toBe('PUSH');
  });

  it.each([
    ['another site', '<a href="https://aws.amazon.com/">Go</a>', {}],
    ['a place on this page', '<a href="#here">Go</a>', {}],
    ['a file', '<a href="/schema/scenario.json">Go</a>', {}],
    ['another window', '<a href="/migration/" target="_blank">Go</a>', {}],
    ['another language', '<a href="/zh-Hans/dns/" hreflang="zh-Hans">Go</a>', {}],
    ['a new tab', '<a href="/migration/">Go</a>', {ctrlKey: true}],
  ])('leaves %s to the browser', async (_what, html, init) => {
    const {history} = await show(html);
    const before = history.location;
    // jsdom does not navigate; the page itself must not stop the browser from it.
    expect(fireEvent.click(screen.getByText('Go'), init)).toBe(true);
    expect(history.location).toBe(before);
  });

  it('fetches a page ahead when the pointer comes near its link', async () => {
    await show(
      '<p>Text <a href="/migration/">Go</a> <a href="https://aws.amazon.com/">AWS</a></p>',
    );
    fireEvent.mouseOver(screen.getByText('AWS'));
    expect(preload).not.toHaveBeenCalled();
    fireEvent.mouseOver(screen.getByText('Go'));
    expect(preload).toHaveBeenCalledExactlyOnceWith('/migration/');
  });

  it('copies code', async () => {
    await show('<div><pre>ls</pre><button data-done="Copied">Copy</button></div>');
    fireEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(screen.getByRole('button', {name: 'Copied'})).toBeInTheDocument());
    expect(writeText).toHaveBeenCalledExactlyOnceWith('ls');
  });

  it('lets go of its links when it leaves', async () => {
    const {history, unmount, container} = await show('<a href="/migration/">Go</a>');
    const link = screen.getByText('Go');
    const part = container.firstElementChild;
    unmount();
    document.body.append(part ?? '');
    fireEvent.click(link);
    expect(history.location.pathname).not.toBe('/migration/');
    part?.remove();
  });
});

describe('a live part', () => {
  it('stands where the page’s style for direct children of an article holds', () => {
    renderInLocale(
      <LiveBlock>
        <h2>Simulate</h2>
      </LiveBlock>,
      {locale: 'en'},
    );
    expect(screen.getByRole('heading').parentElement).toHaveClass('markdown');
  });
});
