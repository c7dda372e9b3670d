import {hydrate, render, type ComponentChild} from 'preact';
import {act} from 'preact/test-utils';
import type {ReactNode} from 'react';
import {BrowserContextProvider} from '@docusaurus/core/lib/client/browserContext';
import {afterEach, expect, it, vi} from 'vitest';
import {Disclosure} from './';

// The browser's bundle hydrates with Preact.
vi.mock('react', () => import('preact/compat'));
vi.mock('react/jsx-runtime', () => import('preact/jsx-runtime'));
vi.mock('react/jsx-dev-runtime', () => import('preact/jsx-runtime'));
// The constant that a build defines in the browser's bundle.
vi.hoisted(() => Object.assign(globalThis, {HYDRATES_PAGES: true}));

const page = document.createElement('div');
const panels = vi.fn();

function Content(): ReactNode {
  panels();
  return <p>rates</p>;
}

function hydrateWritten(details: string): HTMLDetailsElement {
  page.innerHTML = details;
  const panel = (
    <BrowserContextProvider>
      <Disclosure summary="More" inStaticHtml>
        <Content />
      </Disclosure>
    </BrowserContextProvider>
  ) as unknown as ComponentChild;
  void act(() => hydrate(panel, page));
  return page.querySelector('details') as HTMLDetailsElement;
}

afterEach(() => {
  render(null, page);
  panels.mockClear();
});

it('a closed panel of a written page is emptied, and what it holds is not rendered', () => {
  const details = hydrateWritten('<details><summary>More</summary><p>rates</p></details>');
  expect(details.children).toHaveLength(1);
  expect(panels).not.toHaveBeenCalled();
});

it('a panel that was opened before the scripts came stays full', () => {
  const details = hydrateWritten('<details open><summary>More</summary><p>rates</p></details>');
  expect(details).toHaveTextContent('Morerates');
  expect(details.children).toHaveLength(2);
});
