import {translate} from '@docusaurus/Translate';
import {useCallback, useEffect, useState, type ReactNode} from 'react';
import {useFormat} from '@site/src/words/format/useFormat';
import {useLazyModule} from '../ui/useLazyModule';
import {isShortcut} from './shortcut';
import styles from './styles.module.css';

const loadDialog = () => import('./SearchDialog');

function LoadedDialog({onClose}: {readonly onClose: () => void}): ReactNode {
  const {state, retry} = useLazyModule(loadDialog);
  const {gap} = useFormat();
  if (state.status === 'waiting') return null;
  if (state.status === 'ready') return <state.module.SearchDialog onClose={onClose} />;
  return (
    <span role="alert" className={styles.failed}>
      {translate({id: 'siteSearch.failed', message: 'The search could not be loaded.'})}
      {gap}
      <button type="button" onClick={retry}>
        {translate({id: 'siteSearch.retry', message: 'Try again'})}
      </button>
    </span>
  );
}

/**
 * The button of the search, and its keys: `/`, and Ctrl or ⌘ with K. The dialog, the library and the text of the guide are
 * loaded when the reader asks, not before. Without scripts nothing can search, and the button does not show.
 */
export function SiteSearch(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const [isReady, setReady] = useState(false);
  const close = useCallback(() => setOpen(false), []);

  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    // eslint-disable-next-line react-hooks/set-state-in-effect -- only a page whose scripts run has a search
    setReady(true);
    document.addEventListener('keydown', open);
    return () => document.removeEventListener('keydown', open);
  }, []);

  return (
    <>
      <button
        type="button"
        className={styles.button}
        data-ready={isReady || undefined}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        {translate({id: 'siteSearch.button', message: 'Search'})}
      </button>
      {isOpen && <LoadedDialog onClose={close} />}
    </>
  );
}
