import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ClusterSummary} from '@site/src/readers/cluster/summaries';
import type {Format} from '@site/src/words/format/createFormat';
import {useFormat} from '@site/src/words/format/useFormat';
import {Preformatted} from '../../ui/Preformatted';
import {endpointsText, missingText, oldSlicesText} from './missingText';
import type {Progress} from '@site/src/readers/cluster/source';
import styles from './styles.module.css';
import type {Reading} from './useReading';
import {WorkProgress} from './WorkProgress';

const BYTES_PER_MB = 1_000_000;

function progressText({done, total}: Progress, format: Format): string {
  return translate(
    {id: 'pasteCluster.reading', message: 'Reading {done} of {total} MB'},
    {
      done: format.number(done / BYTES_PER_MB, 1),
      total: format.number(total / BYTES_PER_MB, 1),
    },
  );
}

function foundText(summary: ClusterSummary, format: Format): string {
  const {nodes, services, ignored, orphanSlices, unnamed, skippedFiles} = summary;
  const count = (value: number) => format.number(value, 0);
  const others = ignored.map(({kind, count: many}) => `${kind} (${count(many)})`);
  return format.sentences([
    translate(
      {id: 'pasteCluster.found', message: 'Read: {nodes} nodes and {services} Services.'},
      {nodes: count(nodes), services: count(services.length)},
    ),
    others.length === 0
      ? ''
      : translate(
          {id: 'pasteCluster.ignored', message: 'Not needed and left out: {kinds}.'},
          {kinds: format.list(others)},
        ),
    skippedFiles === 0
      ? ''
      : translate(
          {
            id: 'pasteCluster.skippedFiles',
            message: 'Files of the archive that hold no objects of Kubernetes: {count}.',
          },
          {count: count(skippedFiles)},
        ),
    unnamed === 0
      ? ''
      : translate(
          {
            id: 'pasteCluster.unnamed',
            message: 'Objects that do not say what they are, and are left out: {count}.',
          },
          {count: count(unnamed)},
        ),
    orphanSlices === 0
      ? ''
      : translate(
          {
            id: 'pasteCluster.orphans',
            message: 'EndpointSlices of Services that are not in the text: {count}.',
          },
          {count: count(orphanSlices)},
        ),
  ]);
}

/** What the text holds none of, and how to get it. */
function missingTexts(summary: ClusterSummary, format: Format): readonly string[] {
  const {missing, oldSlices, hasEndpoints} = summary;
  const others = missing.filter((kind) => oldSlices === 0 || kind !== 'endpointslices');
  return [
    ...(oldSlices > 0 ? [oldSlicesText(oldSlices, format)] : []),
    ...(others.length > 0 ? [missingText(others, format)] : []),
    ...(hasEndpoints && others.includes('endpointslices') ? [endpointsText()] : []),
  ];
}

/** Lines that belong to no object, word for word. */
function Noise({noise: {lines, count}}: {readonly noise: ClusterSummary['noise']}): ReactNode {
  const format = useFormat();
  if (count === 0) return null;
  return (
    <>
      <p className={styles.note}>
        {translate(
          {
            id: 'pasteCluster.noise',
            message: 'Lines that belong to no object and were left out: {count}.',
          },
          {count: format.number(count, 0)},
        )}
      </p>
      <Preformatted>{lines.join('\n')}</Preformatted>
    </>
  );
}

/** What has become of the reading, for the eye and for the ear. */
function stateText(reading: Reading, format: Format): string {
  if (reading.status === 'done') return foundText(reading.summary, format);
  return reading.status === 'cancelled'
    ? translate({
        id: 'pasteCluster.cancelled',
        message: 'Cancelled. What you gave is still here.',
      })
    : '';
}

/** How far the reading is, a way to stop it, and what came of it. */
export function ReadingState({
  reading,
  cancel,
}: {
  readonly reading: Reading;
  readonly cancel: () => void;
}): ReactNode {
  const format = useFormat();
  return (
    <>
      {reading.status === 'reading' && (
        <WorkProgress
          label={progressText(reading.progress, format)}
          progress={reading.progress}
          cancel={cancel}
        />
      )}
      <p role="status" className={styles.state}>
        {stateText(reading, format)}
      </p>
      {reading.status === 'done' && (
        <>
          {missingTexts(reading.summary, format).map((text) => (
            <p key={text} className={styles.note}>
              {text}
            </p>
          ))}
          <Noise noise={reading.summary.noise} />
        </>
      )}
    </>
  );
}
