import {translate} from '@docusaurus/Translate';
import {useEffect, useState, type DragEvent, type ReactNode} from 'react';
import {useFormat} from '@site/src/words/format/useFormat';
import {Disclosure} from '../../ui/Disclosure';
import {LoadedPart} from '../../ui/LoadedPart';
import {ClusterServices} from './ClusterServices';
import {CommandLine} from './CommandLine';
import {faultText} from './faultText';
import {filesOf, GiveText} from './GiveText';
import {ReadingState} from './ReadingState';
import type {Source} from '@site/src/readers/cluster/source';
import {startInPage as startPageSession, startSession, type StartSession} from './session';
import styles from './styles.module.css';
import {useReading, type Reading} from './useReading';
import {useSources} from './useSources';

const loadRank = () => import('./rank/RankPanel').then(({RankPanel}) => ({default: RankPanel}));

const partText = () => ({
  loading: translate({id: 'localityLab.panel.loading', message: 'This part is loading.'}),
  failed: translate({id: 'localityLab.panel.failed', message: 'This part did not load.'}),
  retry: translate({id: 'chart.retry', message: 'Try again'}),
});

function unavailable(): string {
  return translate({
    id: 'pasteCluster.unavailable',
    message:
      'The reader does not answer: this browser allows no background workers here, its code did not load, or it has stopped. What you gave is still here; try “Read it” again.',
  });
}

function useError(reading: Reading): string | undefined {
  const format = useFormat();
  if (reading.status === 'unavailable') return unavailable();
  return reading.status === 'failed' ? faultText(reading.fault, reading.name, format) : undefined;
}

function holdsFiles({dataTransfer}: {readonly dataTransfer: DataTransfer | null}): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

/** Whether anything more that comes is a newer state, and not a part that was missing. */
function isWhole(reading: Reading): boolean {
  return reading.status === 'done' && reading.summary.missing.length === 0;
}

/** A file that misses the panel would take the place of the page, and of what was typed. */
function useDropsKept(): void {
  useEffect(() => {
    const keep = (event: globalThis.DragEvent) => {
      if (holdsFiles(event)) event.preventDefault();
    };
    window.addEventListener('dragover', keep);
    window.addEventListener('drop', keep);
    return () => {
      window.removeEventListener('dragover', keep);
      window.removeEventListener('drop', keep);
    };
  }, []);
}

/**
 * Reads what kubectl prints, lets the reader choose a Service, says whether its hints agree with the model, and fills the
 * lab. Everything happens in this browser.
 *
 * @param start starts the reader in the background.
 * @param startInPage starts the one that takes its place for little text.
 */
export function PasteCluster({
  start = startSession,
  startInPage = startPageSession,
}: {
  readonly start?: StartSession;
  readonly startInPage?: StartSession;
}): ReactNode {
  const sources = useSources();
  const {reading, read, cancel, examine, rank, stopRanking} = useReading(start, startInPage);
  const [isOver, setOver] = useState(false);
  useDropsKept();
  const hold = (added: readonly Source[]) =>
    read(sources.hold(added, isWhole(reading) ? 'replace' : 'add'));
  const drag = (event: DragEvent, over: boolean) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setOver(over);
  };
  return (
    <div
      className={styles.panel}
      data-over={isOver}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        drag(event, false);
        if (holdsFiles(event)) hold(filesOf(event.dataTransfer.files));
      }}
    >
      <CommandLine />
      <GiveText
        sources={sources}
        error={useError(reading)}
        busy={reading.status === 'reading'}
        read={read}
        hold={hold}
      />
      <ReadingState reading={reading} cancel={cancel} />
      {reading.status === 'done' && reading.summary.services.length > 0 && (
        <>
          <ClusterServices summary={reading.summary} examine={examine} />
          <Disclosure
            summary={translate({id: 'rank.title', message: 'Which Service should I change first?'})}
          >
            <LoadedPart
              text={partText()}
              load={loadRank}
              part={{summary: reading.summary, rank, stopRanking}}
            />
          </Disclosure>
        </>
      )}
    </div>
  );
}
