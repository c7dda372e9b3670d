import {act, screen} from '@testing-library/react';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {locales, renderInLocale} from '@site/test/render';
import CollapseButton from './index';

vi.mock('@docusaurus/plugin-content-docs/client', () => ({
  useDoc: () => ({
    toc: [
      {id: 'first', value: 'First things', level: 2},
      {id: 'code', value: 'What <code>Local</code> does', level: 3},
      {id: 'detail', value: 'A detail', level: 4},
    ],
  }),
}));

/** A chapter whose headings are 500 px apart. */
function chapter(): void {
  const main = document.createElement('main');
  for (const [index, id] of ['first', 'code', 'detail'].entries()) {
    const heading = document.createElement(`h${index + 2}`);
    heading.id = id;
    heading.getBoundingClientRect = () => new DOMRect(0, 500 * (index + 1) - scrollY, 300, 40);
    main.append(heading);
  }
  document.body.append(main);
}

function scrollToTop(top: number): void {
  act(() => {
    vi.stubGlobal('scrollY', top);
    dispatchEvent(new Event('scroll'));
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  document.querySelector('main')?.remove();
});

describe.each(locales)('the contents of a phone, in %s', (locale) => {
  it('say which section the reader is in, and nothing above the first', () => {
    chapter();
    renderInLocale(<CollapseButton collapsed />, {locale});
    const button = screen.getByRole('button', {expanded: false});
    const label = button.textContent;
    expect(label).not.toBe('');
    for (const [top, section] of [
      [200, ''],
      [400, 'First things'],
      [900, 'What Local does'],
      // The list has no headings of this level: the reader is still in the section above.
      [1400, 'What Local does'],
      [0, ''],
    ] as const) {
      scrollToTop(top);
      expect(button).toHaveTextContent(`${label}${section}`);
      expect(button.querySelectorAll('code')).toHaveLength(section.includes('Local') ? 1 : 0);
    }
  });
});
