import {act, fireEvent, screen} from '@testing-library/react';
import type {ReactElement} from 'react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {renderInLocale, type Locale} from '@site/test/render';
import {CodeBlock} from './';

const html = '<span class="n">a</span>: b &lt; c\n';
const writeText = vi.fn(() => Promise.resolve());

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  writeText.mockClear();
});

/** Shows a block in a browser with this clipboard, or none. */
function show(
  block: ReactElement,
  {locale = 'en', clipboard}: {locale?: Locale; clipboard?: object} = {},
): void {
  renderInLocale(block, {locale});
  vi.stubGlobal('navigator', {clipboard});
}

/** Clicks and lets the clipboard answer. */
async function press(button: HTMLElement): Promise<void> {
  await act(async () => {
    fireEvent.click(button);
    await Promise.resolve();
  });
}

describe('CodeBlock', () => {
  it('shows the code under its title, in a frame that takes focus', () => {
    show(<CodeBlock html={html} title="orders.yaml" against="Istio 1.31" />);
    expect(screen.getByText('orders.yaml')).toHaveAttribute('data-against', 'Istio 1.31');
    const frame = screen.getByRole('code').parentElement;
    expect(frame?.textContent).toBe('a: b < c\n');
    expect(frame).toHaveAttribute('tabindex', '0');
  });

  it.each([
    ['en', 'Copy code to clipboard', 'Copied'],
    ['zh-Hans', '复制代码', '已复制'],
  ] as const)('copies the code and says so for a moment: %s', async (locale, label, done) => {
    show(<CodeBlock html={html} />, {locale, clipboard: {writeText}});
    await press(screen.getByRole('button', {name: label}));
    expect(writeText).toHaveBeenCalledExactlyOnceWith('a: b < c\n');
    expect(screen.getByRole('button', {name: done})).toBeInTheDocument();
    vi.advanceTimersByTime(2000);
    expect(screen.getByRole('button', {name: label})).toBeInTheDocument();
  });

  it('keeps its label when it is pressed twice', async () => {
    show(<CodeBlock html={html} />, {clipboard: {writeText}});
    const button = screen.getByRole('button');
    await press(button);
    await press(button);
    vi.advanceTimersByTime(5000);
    expect(button).toHaveAccessibleName('Copy code to clipboard');
  });

  it('copies the code where there is no clipboard', async () => {
    const execCommand = vi.fn(() => true);
    Object.assign(document, {execCommand});
    show(<CodeBlock html={html} />);
    await press(screen.getByRole('button'));
    expect(execCommand).toHaveBeenCalledWith('copy');
    expect(screen.getByRole('button')).toHaveAccessibleName('Copied');
  });

  it.each([
    ['en', 'Copying is not allowed here. The code is selected: press Ctrl+C or ⌘C.', 'Copied'],
    ['zh-Hans', '浏览器不允许复制。代码已选中，请按 Ctrl+C 或 ⌘C。', '已复制'],
  ] as const)(
    'selects the code and says so where nothing may be copied: %s',
    async (locale, said, done) => {
      Object.assign(document, {execCommand: () => false});
      const refused = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
      show(<CodeBlock html={html} />, {locale, clipboard: {writeText: refused}});
      await press(screen.getByRole('button'));
      expect(screen.getByRole('button', {name: said})).toBeInTheDocument();
      expect(screen.queryByRole('button', {name: done})).not.toBeInTheDocument();
      expect(getSelection()?.toString()).toBe('a: b < c\n');
    },
  );
});
