import {withChoices} from '@site/src/scenario/linkState';

/**
 * Opens links to other pages in a tab of their own, with what the reader has chosen: within the frame the guide would refuse to be shown. Links within
 * the page and files to save stay as they are.
 *
 * @returns how to stop.
 */
export function leaveFrame(content: HTMLElement): () => void {
  const listening = new AbortController();
  const leave = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || link.href === '' || link.hasAttribute('download')) return;
    const isInside = link.origin === location.origin;
    if (isInside && link.pathname === location.pathname) return;
    if (isInside && link.search === '') link.search = withChoices('');
    link.target = '_blank';
    link.rel = 'noopener';
    // The router would open the page here.
    event.stopPropagation();
  };
  content.addEventListener('click', leave, {capture: true, signal: listening.signal});
  return () => listening.abort();
}
