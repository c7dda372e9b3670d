import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import clsx from 'clsx';
import {useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode} from 'react';
import {Button} from '../ui/Button';
import {useActiveInView} from '../ui/useActiveInView';
import {useLazyModule} from '../ui/useLazyModule';
import {FindingList, optionId} from './FindingList';
import {loadSearchOf} from './loadSearch';
import styles from './styles.module.css';

const steps: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1};

function statusOf(status: string, query: string, count: number): string {
  if (status === 'waiting') {
    return translate({id: 'siteSearch.loading', message: 'Loading the text of the guide…'});
  }
  if (status === 'failed') {
    return translate({id: 'siteSearch.textFailed', message: 'The text of the guide did not load.'});
  }
  if (query.trim() === '') {
    return translate({
      id: 'siteSearch.hint',
      message: 'A word, a field of a manifest, the reason of an event, or an error message.',
    });
  }
  if (count === 0) {
    return translate(
      {id: 'siteSearch.nothing', message: 'Nothing found for “{query}”.'},
      {query: query.trim()},
    );
  }
  return translate(
    {id: 'siteSearch.count', message: 'Found: {count}. Arrow keys choose, Enter opens.'},
    {count: String(count)},
  );
}

/**
 * The search as a dialog: a field, and under it the sections that were found. The keyboard stays in the field, and the arrow keys go
 * through the list, as the combobox pattern of the ARIA Authoring Practices has it.
 */
export function SearchDialog({onClose}: {readonly onClose: () => void}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const {state, retry} = useLazyModule(loadSearchOf(useBaseUrl('search.json')));
  const findings = state.status === 'ready' ? state.module(query) : [];
  const activeId = findings.length > 0 ? optionId(list, active) : undefined;
  const label = translate({id: 'siteSearch.label', message: 'Search the guide'});
  const close = () => dialog.current?.close();

  useEffect(() => dialog.current?.showModal(), []);
  useActiveInView(activeId);

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || findings.length === 0) return;
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive((active + step + findings.length) % findings.length);
    } else if (event.key === 'Enter' && activeId !== undefined) {
      event.preventDefault();
      document.getElementById(activeId)?.click();
    }
  };

  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a press beside the dialog closes it, as Escape does
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={label}
      onClose={onClose}
      onClick={({target}) => target === dialog.current && close()}
    >
      <div className={styles.bar}>
        <input
          type="search"
          role="combobox"
          className={clsx('field-control', styles.field)}
          aria-label={label}
          aria-expanded={findings.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck="false"
          enterKeyHint="go"
          value={query}
          onChange={({target}) => {
            setQuery(target.value);
            setActive(0);
          }}
          onKeyDown={press}
        />
        <Button onClick={close}>{translate({id: 'siteSearch.close', message: 'Close'})}</Button>
      </div>
      <p role="status" className={styles.status}>
        {statusOf(state.status, query, findings.length)}
      </p>
      {state.status === 'failed' && (
        <Button onClick={retry}>{translate({id: 'siteSearch.retry', message: 'Try again'})}</Button>
      )}
      <FindingList
        id={list}
        label={label}
        findings={findings}
        query={query}
        active={active}
        onOpen={close}
      />
    </dialog>
  );
}
