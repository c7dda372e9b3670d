import Translate from '@docusaurus/Translate';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/TOCCollapsible/CollapseButton';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {sectionInView} from '@site/src/delivery/browser/navigation/sectionInView';
import {useStore} from '@site/src/scenario/useStore';
import styles from './styles.module.css';

/** The contents list headings down to this level. */
const DEEPEST = 3;

function subscribe(listener: () => void): () => void {
  addEventListener('scroll', listener, {passive: true});
  return () => removeEventListener('scroll', listener);
}

/** The button of a phone's contents, with the section that the reader is in. */
export default function CollapseButton({collapsed, ...props}: Props): ReactNode {
  const toc = useDoc().toc.filter(({level}) => level <= DEEPEST);
  const listed = toc.map(({id}) => id);
  const id = useStore({
    subscribe,
    getSnapshot: () => sectionInView(listed),
    getServerSnapshot: () => undefined,
  });
  const section = toc.find((heading) => heading.id === id)?.value;
  return (
    <button
      type="button"
      aria-expanded={!collapsed}
      {...props}
      className={clsx('clean-btn', styles.button, !collapsed && styles.expanded, props.className)}
    >
      <Translate id="theme.TOCCollapsible.toggleButtonLabel">On this page</Translate>
      {section !== undefined && (
        // A heading's own markup, as the contents show it.
        <span className={styles.section} dangerouslySetInnerHTML={{__html: section}} />
      )}
    </button>
  );
}
