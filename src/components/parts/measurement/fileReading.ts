import {watchSilence, type SilenceWatch} from '../background/silence';
import type {Delivered} from '@site/src/readers/files/entries';
import type {MeasuredFiles} from '@site/src/readers/measurement/measureFiles';

/** Files to be read, with the heading of the column that the reader chose. */
export interface FilesQuestion {
  readonly files: readonly Delivered[];
  readonly column: string | undefined;
}

export type FilesAnswer =
  | {readonly type: 'progress'; readonly share: number}
  | {readonly type: 'done'; readonly measured: MeasuredFiles};

/** A reading under way. */
export interface FileReading {
  /** Rejects where the reader cannot be started, has failed, or says nothing for twenty seconds. */
  readonly measured: Promise<MeasuredFiles>;
  /** Stops at once; nothing is answered any more. */
  readonly cancel: () => void;
}

export type ReadFiles = (
  question: FilesQuestion,
  onProgress: (share: number) => void,
) => FileReading;

/**
 * Reads files in a worker of its own, whose code comes with the first call. Nothing leaves the machine.
 */
export const readFilesInWorker: ReadFiles = (question, onProgress) => {
  let worker: Worker | undefined;
  let silence: SilenceWatch | undefined;
  const end = () => {
    silence?.stop();
    worker?.terminate();
  };
  const measured = new Promise<MeasuredFiles>((resolve, reject) => {
    // What a browser without workers throws becomes the rejection.
    worker = new Worker(new URL('./files.worker.ts', import.meta.url));
    const fail = () => {
      end();
      reject(new Error('The reader failed.'));
    };
    silence = watchSilence(fail);
    worker.onerror = fail;
    worker.onmessage = ({data}: MessageEvent<FilesAnswer>) => {
      silence?.heard();
      if (data.type === 'progress') {
        onProgress(data.share);
        return;
      }
      end();
      resolve(data.measured);
    };
    silence.heard();
    worker.postMessage(question);
  });
  return {measured, cancel: end};
};
