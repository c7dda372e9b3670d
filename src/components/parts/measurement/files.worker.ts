import {gatherFiles} from '@site/src/readers/measurement/measureFiles';
import type {FilesAnswer, FilesQuestion} from './fileReading';

const answer = (message: FilesAnswer) => self.postMessage(message);
/** Progress is shown, not counted: more often nobody sees it. */
const STEP = 0.01;

self.onmessage = ({data: {files, column}}: MessageEvent<FilesQuestion>) => {
  const total = files.reduce((sum, {blob}) => sum + blob.size, 0);
  let told = 0;
  const onRead = (bytes: number) => {
    const share = bytes / total;
    if (share < told + STEP) return;
    told = share;
    answer({type: 'progress', share: Math.min(share, 1)});
  };
  gatherFiles(files, column, {onRead})
    .then((measured) => answer({type: 'done', measured}))
    .catch(reportError);
};
