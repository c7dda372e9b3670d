import {useEffect, useRef, useState} from 'react';
import type {MeasuredFiles} from '@site/src/readers/measurement/measureFiles';
import {readFilesInWorker, type FileReading} from './fileReading';

/** Files that were dropped or chosen, on their way from nothing to a measurement. */
export type FilesState =
  | {readonly kind: 'none'}
  | {readonly kind: 'reading'; readonly names: readonly string[]; readonly share: number}
  | {readonly kind: 'read'; readonly names: readonly string[]; readonly measured: MeasuredFiles}
  | {readonly kind: 'failed'; readonly names: readonly string[]};

export interface Files {
  readonly state: FilesState;
  readonly read: (files: readonly File[], column?: string) => void;
  /** Reads the same files again, for another column. */
  readonly again: (column: string | undefined) => void;
  /** Stops a reading, or lets go of what was read. */
  readonly drop: () => void;
}

/** Reads files in the background; a new reading ends the one before it. */
export function useFiles(): Files {
  const [state, setState] = useState<FilesState>({kind: 'none'});
  const running = useRef<FileReading>(undefined);
  const given = useRef<readonly File[]>([]);
  const stop = () => {
    running.current?.cancel();
    running.current = undefined;
  };
  useEffect(() => stop, []);

  const read = (files: readonly File[], column?: string) => {
    stop();
    given.current = files;
    const names = files.map(({name}) => name);
    setState({kind: 'reading', names, share: 0});
    const delivered = files.map((blob) => ({name: blob.name, blob}));
    const reading = readFilesInWorker({files: delivered, column}, (share) =>
      setState({kind: 'reading', names, share}),
    );
    running.current = reading;
    reading.measured
      .then((measured) => setState({kind: 'read', names, measured}))
      .catch(() => setState({kind: 'failed', names}));
  };
  return {
    state,
    read,
    again: (column) => read(given.current, column),
    drop: () => {
      stop();
      setState({kind: 'none'});
    },
  };
}
