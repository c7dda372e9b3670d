import {afterEach, describe, expect, it, vi} from 'vitest';
import {copyText} from './copyText';

const refused = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));

/** A browser with this clipboard, whose older command does this; what the command found selected. */
function browser(clipboard: object | undefined, command: () => boolean) {
  vi.stubGlobal('navigator', {clipboard});
  const selected: string[] = [];
  const execCommand = vi.fn(() => {
    const {activeElement} = document;
    if (activeElement instanceof HTMLTextAreaElement) selected.push(activeElement.value);
    return command();
  });
  Object.assign(document, {execCommand});
  return selected;
}

afterEach(() => vi.unstubAllGlobals());

describe('a text', () => {
  it('goes to the clipboard where there is one', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    const selected = browser({writeText}, () => false);
    expect(await copyText('a: b')).toBe(true);
    expect(writeText).toHaveBeenCalledExactlyOnceWith('a: b');
    expect(selected).toEqual([]);
  });

  it.each([
    ['there is no clipboard', undefined],
    ['the clipboard is refused', {writeText: refused}],
  ])('is copied by the older command where %s, and the focus stays', async (_, clipboard) => {
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    const selected = browser(clipboard, () => true);
    expect(await copyText('two\nlines')).toBe(true);
    expect(selected).toEqual(['two\nlines']);
    expect(document.querySelector('textarea')).toBeNull();
    expect(button).toHaveFocus();
    button.remove();
  });

  it.each([
    ['says no', () => false],
    [
      'is not there',
      () => {
        throw new TypeError('execCommand is not a function');
      },
    ],
  ])('is not said to be copied where the older command %s, too', async (_, command) => {
    browser({writeText: refused}, command);
    expect(await copyText('a')).toBe(false);
    expect(document.querySelector('textarea')).toBeNull();
  });
});
