import {fireEvent, screen, waitFor} from '@testing-library/react';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {renderInLocale, type RenderedPage} from '@site/test/render';
import {StillBlock, LiveBlock, loadArticle} from './';
import {stillHtml} from './loadArticle';

vi.mock('@generated/docusaurus.config', () => ({default: {baseUrl: '/'}}));

const preload = vi.fn(() => Promise.resolve());
const writeText = vi.fn(() => Promise.resolve());

/** Chapters of their own: what was loaded once is not asked for again. */
let chapters = 0;
const newChapter = () => `dns-${(chapters += 1)}/`;

/** The page of a chapter, as the server answers it. */
const pageOf = (chapter: string, ...parts: string[]) =>
  `<main>${parts.map((html, index) => `<div data-chapter="${chapter}" data-part="${index}">${html}</div>`).join('')}</main>`;

function answer(html: string, init?: ResponseInit): void {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response(html, init))),
  );
}

async function show(html: string, chapter = newChapter()): Promise<RenderedPage> {
  answer(pageOf(chapter, html));
  await loadArticle(chapter, [0]);
  vi.stubGlobal('docusaurus', {preload});
  const page = renderInLocale(
    <StillBlock chapter={chapter} part={0}>
      {null}
    </StillBlock>,
    {locale: 'en'},
  );
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  return page;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('loadArticle', () => {
  afterEach(() => {
    document.head.innerHTML = '';
    document.body.innerHTML = '';
  });

  it('takes the parts of the open page and asks nobody', async () => {
    answer('');
    document.body.innerHTML = pageOf('open/', '<p>Open</p>');
    await loadArticle('open/', [0]);
    expect(fetch).not.toHaveBeenCalled();
    document.body.innerHTML = '';
    renderInLocale(
      <StillBlock chapter="open/" part={0}>
        {null}
      </StillBlock>,
      {locale: 'en'},
    );
    expect(screen.getByText('Open')).toBeInTheDocument();
  });

  it('fetches the page of a chapter that is not open', async () => {
    await show('<p>Fetched</p>', 'fetched/');
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/fetched/');
    expect(screen.getByText('Fetched')).toBeInTheDocument();
  });

  it('does not take another chapter whose name begins the same', async () => {
    document.body.innerHTML = pageOf('dns-caching/', '<p>Other</p>') + pageOf('dns/caching/', '');
    answer(pageOf('dns/', '<p>DNS</p>'));
    await loadArticle('dns/', [0]);
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/dns/');
    expect(stillHtml('dns/', 0)).toBe('<p>DNS</p>');
  });

  it('asks for nothing where all of a chapter is live', async () => {
    answer('');
    await loadArticle('live/', []);
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ['cannot be had', '', {status: 404}, '/gone/ answered 404'],
    ['is not the chapter', '<p>Sign in</p>', {}, '/gone/ is not the chapter'],
    ['is another chapter', pageOf('other/', '', ''), {}, '/gone/ is not the chapter'],
    ['has a part less', pageOf('gone/', ''), {}, '/gone/ is not the chapter'],
    ['has a part more', pageOf('gone/', '', '', ''), {}, '/gone/ is not the chapter'],
    [
      'numbers its parts otherwise',
      pageOf('gone/', '', '').replace('"1"', '"2"'),
      {},
      '/gone/ is not',
    ],
  ])(
    'fails when the page %s, so that the router loads it whole',
    async (_how, html, init, message) => {
      answer(html, init);
      await expect(loadArticle('gone/', [0, 1])).rejects.toThrow(message);
      expect(() => stillHtml('gone/', 0)).toThrow('gone/ has not been loaded');
    },
  );

  it('fails when the page asks for the scripts of another release', async () => {
    const script = (hash: string) => `<script src="/assets/js/runtime~main.${hash}.js"></script>`;
    document.head.innerHTML = script('1a');
    const chapter = newChapter();
    answer(script('2b') + pageOf(chapter, ''));
    await expect(loadArticle(chapter, [0])).rejects.toThrow('is of another release');
    answer(script('1a') + pageOf(chapter, ''));
    await expect(loadArticle(chapter, [0])).resolves.toBeUndefined();
  });
});

describe('a still block', () => {
  it('shows its children where scripts carry them', () => {
    renderInLocale(
      <StillBlock chapter="dns/" part={0}>
        in script
      </StillBlock>,
      {locale: 'en'},
    );
    expect(screen.getByText('in script')).toHaveAttribute('data-part', '0');
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
    await show(
      '<div><pre>ls</pre><button data-done="Copied" data-refused="Press Ctrl+C">Copy</button></div>',
    );
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

describe('a live block', () => {
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
