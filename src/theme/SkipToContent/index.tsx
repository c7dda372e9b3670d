import {translate} from '@docusaurus/Translate';
import {SkipToContentFallbackId} from '@docusaurus/theme-common';
import type {MouseEvent, ReactNode} from 'react';
import styles from './styles.module.css';

function goToContent(event: MouseEvent): void {
  event.preventDefault();
  const main = document.querySelector<HTMLElement>('main');
  if (main === null) return;
  main.tabIndex = -1;
  main.addEventListener('blur', () => main.removeAttribute('tabindex'), {once: true});
  main.focus();
}

/**
 * The first link of a page, for the keyboard. Docusaurus's own also takes the focus after every link inside the site; here that goes to the
 * title of the new page (`src/delivery/browser/navigation`).
 */
export default function SkipToContent(): ReactNode {
  const label = translate({
    id: 'theme.common.skipToMainContent',
    message: 'Skip to main content',
  });
  return (
    <div role="region" aria-label={label}>
      {/* eslint-disable-next-line @docusaurus/no-html-links -- a place on the page, also without scripts */}
      <a className={styles.skip} href={`#${SkipToContentFallbackId}`} onClick={goToContent}>
        {label}
      </a>
    </div>
  );
}
