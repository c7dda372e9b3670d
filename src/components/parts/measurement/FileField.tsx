import {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import {useFormat} from '@site/src/words/format/useFormat';
import {Button} from '../../ui/Button';
import {fileFaultText} from './faultText';
import styles from './styles.module.css';
import type {Files} from './useFiles';

function FilesLine({files}: {readonly files: Files}): ReactNode {
  const format = useFormat();
  const {state} = files;
  if (state.kind === 'none') return null;
  const names = state.names.join(translate({id: 'list.comma', message: ', '}));
  const isReading = state.kind === 'reading';
  return (
    <div className={styles.files} role="group" aria-label={names}>
      <span role="status">
        {isReading
          ? translate(
              {id: 'measured.files.reading', message: 'Reading {names}: {share}'},
              {names, share: format.percent(state.share)},
            )
          : names}
      </span>
      <Button onClick={files.drop}>
        {isReading
          ? translate({id: 'measured.files.cancel', message: 'Cancel'})
          : translate({id: 'measured.files.remove', message: 'Take away'})}
      </Button>
    </div>
  );
}

function faultOf({state}: Files): string | undefined {
  if (state.kind === 'failed') {
    return translate({
      id: 'measured.files.failed',
      message: 'The browser could not read these files. Paste the text, or use the command line.',
    });
  }
  const isFile = state.kind === 'read' && !state.measured.ok && 'file' in state.measured;
  return isFile && 'file' in state.measured
    ? fileFaultText(state.measured.file.name, state.measured.file.reason)
    : undefined;
}

/** Chooses files as they were delivered; they are read in the background and stay on the machine. */
export function FileField({files}: {readonly files: Files}): ReactNode {
  const id = useId();
  const fault = faultOf(files);
  return (
    <div className={styles.paste}>
      <label htmlFor={id} className={styles.label}>
        {translate({id: 'measured.files', message: 'Or files as they were delivered'})}
      </label>
      <input
        id={id}
        type="file"
        multiple
        className={styles.fileInput}
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = '';
          if (chosen.length > 0) files.read(chosen);
        }}
      />
      <p id={`${id}-help`} className={styles.note}>
        {translate({
          id: 'measured.files.help',
          message:
            'CSV, JSON, Parquet, flow logs; packed with gzip or zip too; several parts at once, chosen or dropped. They are read on this machine and sent nowhere.',
        })}
      </p>
      <FilesLine files={files} />
      {fault !== undefined && (
        <p role="alert" className={styles.error}>
          {fault}
        </p>
      )}
    </div>
  );
}
