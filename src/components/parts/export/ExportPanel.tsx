import {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import type {Estimate} from '../estimate/estimateOf';
import {Button} from '../../ui/Button';
import {download} from '@site/src/delivery/browser/files/download';
import {fileName} from './fileName';
import styles from './styles.module.css';
import {useCopy} from './useCopy';
import {useExported} from './useExported';

/** Asked for when a reader comes near, because a browser lets a page copy only for a moment after the press. */
const loadMarkdown = () => import('./costMarkdown');

/** Takes the figures along: link and Markdown to paste, CSV and JSON as files, each with all that proves them. */
export function ExportPanel({estimate}: {readonly estimate: Estimate}): ReactNode {
  const takeExported = useExported(estimate);
  const {line, refused, tell, paste} = useCopy();
  const id = useId();

  const save = async (extension: 'csv' | 'json', type: string) => {
    const exported = takeExported();
    // What writes a file comes when one is asked for.
    const text =
      extension === 'csv'
        ? (await import('./costCsv')).costCsv(exported)
        : (await import('./costJson')).costJson(exported);
    const name = fileName('costs', estimate.scenario, extension);
    download(name, new Blob([text], {type}));
    tell(translate({id: 'export.saved', message: 'Saved as {name}.'}, {name}));
  };
  const pasteTable = async () => {
    const {costMarkdown} = await loadMarkdown();
    await paste(costMarkdown(takeExported()), table);
  };
  const link = translate({id: 'export.linkName', message: 'link'});
  const table = translate({id: 'export.tableName', message: 'Markdown table'});
  return (
    <div className={styles.panel} role="group" aria-labelledby={`${id}-title`}>
      <p id={`${id}-title`} className={styles.title}>
        {translate({id: 'export.title', message: 'Take these figures along'})}
      </p>
      <p className={styles.note}>
        {translate({
          id: 'export.note',
          message: 'Each carries the scenario, the link and the dates of its prices.',
        })}
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => void paste(takeExported().link, link)}>
          {translate({id: 'export.copyLink', message: 'Copy the link'})}
        </Button>
        <Button
          onPointerEnter={() => void loadMarkdown()}
          onFocus={() => void loadMarkdown()}
          onClick={() => void pasteTable()}
        >
          {translate({id: 'export.copyMarkdown', message: 'Copy as Markdown'})}
        </Button>
        <Button onClick={() => void save('csv', 'text/csv')}>
          {translate({id: 'export.saveCsv', message: 'Save as CSV'})}
        </Button>
        <Button onClick={() => void save('json', 'application/json')}>
          {translate({id: 'export.saveJson', message: 'Save as JSON'})}
        </Button>
      </div>
      {line}
      {refused}
    </div>
  );
}
