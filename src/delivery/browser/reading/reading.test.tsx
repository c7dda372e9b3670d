import {act, fireEvent, screen, waitFor} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import * as files from '../files/download';
import {setLocaleUnderTest, type Locale} from '@site/test/docusaurus/locale';
import {readBlob} from '@site/test/readBlob';
import {onPartEvent} from './partEvents';
import {tableMarkdown} from './tableMarkdown';
import './watch';

const writeText = vi.fn((text: string) => Promise.resolve(void text));

/** A chapter as the server writes it, in a browser that may copy or may not. */
function show(html: string, {copies = true}: {copies?: boolean} = {}): void {
  document.body.innerHTML = `<article><p data-against="EKS 1.36">Checked on <time>May 4</time></p>${html}</article>`;
  vi.stubGlobal('navigator', copies ? {clipboard: {writeText}} : {});
  Object.assign(document, {execCommand: () => false});
}

const part = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const near = (selector: string) => onPartEvent(part(selector), new Event('pointerover'));

beforeEach(() => {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = () => undefined;
    },
  );
  document.adoptedStyleSheets = [];
  // jsdom knows dialogs as elements only.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  writeText.mockClear();
  document.body.innerHTML = '';
  history.replaceState(null, '', '/');
  setLocaleUnderTest('en');
});

const table = `<table tabindex="0"><thead><tr><th>Path</th><th>Why</th></tr></thead>
  <tbody><tr><td><code>alb-ip</code></td><td><p>a | b</p><p><a href="/dns/#zone">DNS</a></p></td></tr>
  <tr><td rowspan="2">two <strong>rows</strong></td><td>1</td></tr><tr><td>2</td></tr></tbody></table>`;

describe('a table', () => {
  const markdown = [
    '| Path | Why |',
    '| --- | --- |',
    '| `alb-ip` | a \\| b [DNS](http://localhost:3000/dns/#zone) |',
    '| two **rows** | 1 |',
    '|  | 2 |',
    '',
  ].join('\n');

  it('is Markdown with its code, links and bars', () => {
    show(table);
    expect(tableMarkdown(part('table') as HTMLTableElement)).toBe(markdown);
  });

  it.each([
    ['en', 'Copy as Markdown', 'Copied'],
    ['zh-Hans', '复制为 Markdown', '已复制'],
  ] as const)(
    'is copied by the button that comes with the reader: %s',
    async (locale: Locale, label, done) => {
      setLocaleUnderTest(locale);
      show(table);
      expect(screen.queryByRole('button')).toBeNull();
      fireEvent.focusIn(part('table'));
      fireEvent.click(await screen.findByRole('button', {name: label}));
      expect(await screen.findByRole('button', {name: done})).toBeInTheDocument();
      expect(writeText).toHaveBeenCalledExactlyOnceWith(markdown);
    },
  );

  it('is selected where nothing may be copied', async () => {
    show(table, {copies: false});
    near('table');
    fireEvent.click(screen.getByRole('button'));
    expect(await screen.findByRole('button', {name: /press Ctrl\+C/})).toBeInTheDocument();
    expect(getSelection()?.toString()).toContain('alb-ip');
  });

  it('of a component has its own tools', async () => {
    show(
      `<div data-component="X">${table}</div><div><pre><code class="language-bash">ls</code></pre></div>`,
    );
    fireEvent.focusIn(part('table'));
    fireEvent.focusIn(part('pre'));
    expect(await screen.findAllByRole('button')).toHaveLength(1);
    expect(part('pre').nextElementSibling?.textContent).toBe('Save as guide.sh');
  });
});

describe('tools', () => {
  it('stand after the part where the reader is, once', () => {
    show(`${table}<figure tabindex="0"><svg><title>T</title></svg></figure>`);
    near('table');
    near('table');
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(part('table').nextElementSibling).toContainElement(screen.getByRole('button'));
    near('figure');
    expect(screen.getByRole('button')).toHaveTextContent('Enlarge');
  });

  it('stay while one of them has the focus', () => {
    show(`${table}<figure tabindex="0"><svg><title>T</title></svg></figure>`);
    near('table');
    screen.getByRole('button').focus();
    near('figure');
    expect(screen.getByRole('button')).toHaveFocus();
  });
});

describe('code', () => {
  const block = (language: string, title = '') =>
    `<h2 id="zone">Zone</h2><div>${title === '' ? '' : `<div>${title}</div>`}<pre><code class="language-${language}"><span>a</span>: 1\n</code></pre><button>Copy</button></div>`;

  async function saved(): Promise<readonly [string, string]> {
    const download = vi.spyOn(files, 'download').mockImplementation(() => undefined);
    near('pre');
    fireEvent.click(screen.getByRole('button', {name: /^Save as /}));
    const [name = '', blob = new Blob()] = download.mock.calls[0] ?? [];
    return [name, await readBlob(blob)];
  }

  it('is saved under its name, with its place and what it was checked against', async () => {
    history.replaceState(null, '', '/dns/?azCount=2');
    document.title = 'DNS | Guide';
    show(block('yaml', 'orders.yaml'));
    expect(await saved()).toEqual([
      'orders.yaml',
      '# DNS | Guide\n# http://localhost:3000/dns/#zone\n# Checked on May 4 against EKS 1.36.\n\na: 1\n',
    ]);
  });

  it('without a name has that of its chapter and section', async () => {
    history.replaceState(null, '', '/guide/dns/');
    show(block('sql'));
    const [name, text] = await saved();
    expect(name).toBe('dns-zone.sql');
    expect(text).toMatch(/^-- /);
  });

  it('of JSON, which has no comments, is saved as it stands', async () => {
    show(block('json', 'trust.json'));
    expect(await saved()).toEqual(['trust.json', 'a: 1\n']);
  });

  it('that is output is no file', () => {
    show(block('text'));
    near('pre');
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});

describe('a diagram', () => {
  const figure =
    '<figure class="diagram" tabindex="0"><svg width="600" aria-labelledby="t"><title id="t">Two zones</title><marker id="m"></marker></svg></figure>';
  const dialog = () => document.querySelector('dialog');

  it.each([
    ['a press', () => fireEvent.click(part('figure'))],
    ['Enter', () => fireEvent.keyDown(part('figure'), {key: 'Enter'})],
  ])('opens large by %s, without an id that stands twice, and closes', async (how, press) => {
    show(figure);
    // A key that goes on to press what has the focus then would close it at once.
    expect(press()).toBe(how === 'a press');
    await waitFor(() => expect(dialog()).not.toBeNull());
    expect(dialog()).toHaveAttribute('open');
    expect(dialog()?.ariaLabel).toBe('Two zones');
    expect(dialog()).toHaveClass('diagram');
    expect(document.querySelectorAll('#t, #m')).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', {name: 'Close'}));
    expect(dialog()).toBeNull();
  });

  it('stays as it is where words are selected or another key is pressed', () => {
    show(figure);
    onPartEvent(part('figure'), new KeyboardEvent('keydown', {key: 'ArrowRight'}));
    getSelection()?.selectAllChildren(part('article p'));
    onPartEvent(part('figure'), new MouseEvent('click'));
    expect(dialog()).toBeNull();
    getSelection()?.removeAllRanges();
  });
});

describe('the link of a heading', () => {
  const heading =
    '<h2 id="zone">Zone<a class="hash-link" href="#zone" aria-label="Direct link to Zone"></a></h2>';

  it('copies its address with what the reader has chosen, and says so for a moment', async () => {
    vi.useFakeTimers();
    history.replaceState(null, '', '/dns/?v=1&azCount=2#other');
    show(heading);
    await act(async () => {
      onPartEvent(part('a'), new MouseEvent('click'));
      await Promise.resolve();
    });
    expect(writeText).toHaveBeenCalledExactlyOnceWith(
      'http://localhost:3000/dns/?v=1&azCount=2#zone',
    );
    expect(part('a').dataset.state).toBe('done');
    expect(part('a').ariaLabel).toBe('The link is copied');
    vi.runAllTimers();
    expect(part('a').ariaLabel).toBe('Direct link to Zone');
    vi.useRealTimers();
  });

  it('claims nothing where nothing may be copied', async () => {
    show(heading, {copies: false});
    onPartEvent(part('a'), new MouseEvent('click'));
    await Promise.resolve();
    await Promise.resolve();
    expect(part('a').dataset.state).toBeUndefined();
  });
});
