import {translate} from '@docusaurus/Translate';
import {copyText} from '../clipboard/copyText';

const shownForMs = 2000;

/**
 * Copies the address of a section, with what the reader has chosen on the page. The link itself leads there, as before; where
 * nothing may be copied, the address is in the bar of the browser.
 */
export async function copyPlace(link: HTMLAnchorElement): Promise<void> {
  const address = new URL(location.href);
  address.hash = link.hash;
  if (!(await copyText(address.href)) || link.dataset.state !== undefined) return;
  const label = link.ariaLabel;
  link.ariaLabel = translate({id: 'reading.linkCopied', message: 'The link is copied'});
  link.dataset.state = 'done';
  setTimeout(() => {
    link.ariaLabel = label;
    delete link.dataset.state;
  }, shownForMs);
}
