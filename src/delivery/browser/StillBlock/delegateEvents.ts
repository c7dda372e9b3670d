import {copyCode} from '../CodeBlock/copyCode';

interface History {
  push(address: string): void;
}

/** The address of a link that the router handles: a page of this site, opened in this window. */
function routedAddress(link: HTMLAnchorElement): string | undefined {
  const isPage = link.origin === location.origin && link.pathname.endsWith('/');
  const isPlain = link.target === '' && link.hreflang === '' && !link.download;
  // The browser handles links within a page itself, and keeps the query.
  const isPlace = link.getAttribute('href')?.startsWith('#') ?? true;
  return isPage && isPlain && !isPlace ? link.pathname + link.search + link.hash : undefined;
}

/** Whether the click asks the browser for something else: a new tab, a new window, a download. */
const isModified = (event: MouseEvent) =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

const closest = <Selector extends 'a' | 'button'>(event: Event, selector: Selector) =>
  event.target instanceof Element ? event.target.closest(selector) : null;

/**
 * Delegates the events of a block that is not hydrated: links go through the router, which keeps the scenario in the address, and are
 * preloaded on hover; copy buttons copy.
 *
 * @param part - The element that holds the block.
 * @returns a function that removes the listeners.
 */
export function delegateEvents(part: HTMLElement, history: History): () => void {
  const onClick = (event: MouseEvent) => {
    const button = closest(event, 'button');
    if (button !== null) void copyCode(button);
    const link = closest(event, 'a');
    const address = link === null ? undefined : routedAddress(link);
    if (address === undefined || event.defaultPrevented || isModified(event)) return;
    event.preventDefault();
    history.push(address);
  };
  const onNear = (event: Event) => {
    const link = closest(event, 'a');
    if (link === null || routedAddress(link) === undefined) return;
    void window.docusaurus.preload(link.pathname);
  };
  part.addEventListener('click', onClick);
  part.addEventListener('mouseover', onNear);
  part.addEventListener('touchstart', onNear, {passive: true});
  return () => {
    part.removeEventListener('click', onClick);
    part.removeEventListener('mouseover', onNear);
    part.removeEventListener('touchstart', onNear);
  };
}
