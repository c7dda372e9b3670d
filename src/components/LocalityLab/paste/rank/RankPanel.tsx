import {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import {isRegionId, ratesOf, regionIds, regionPrices} from '@site/src/data/prices';
import type {TrafficFault} from '@site/src/readers/cluster/rank/rankTexts';
import type {Progress, Source} from '@site/src/readers/cluster/source';
import type {ClusterSummary} from '@site/src/readers/cluster/summaries';
import {useOwnFigures} from '@site/src/scenario/useOwnFigures';
import {useScenario} from '@site/src/scenario/useScenario';
import type {Format} from '@site/src/words/format/createFormat';
import {useFormat} from '@site/src/words/format/useFormat';
import {regionName} from '@site/src/words/labels/regions';
import {Button} from '../../../ui/Button';
import {FileButton} from '../../../ui/FileButton';
import {SelectField} from '../../../ui/SelectField';
import {TextArea} from '../../../ui/TextArea';
import styles from '../styles.module.css';
import type {UseReading} from '../useReading';
import {WorkProgress} from '../WorkProgress';
import {RankResult, totalText} from './RankResult';
import {useRanking} from './useRanking';

const ROWS = 4;
/** Headings and names are the same in every language. */
const EXAMPLE = ['service,gb', 'shop/orders,3000'].join('\n');
const BOTH_ENDS = 2;

function faultText(fault: TrafficFault): string {
  const why = fault.kind === 'measurement' ? (fault.fault.about ?? fault.fault.reason) : fault.kind;
  return translate(
    {
      id: 'rank.fault',
      message:
        'No bytes per Service could be read off this ({why}). Allowed: CSV with the headings service and gb, an answer of Prometheus, a query of flow logs, Kubecost or OpenCost.',
    },
    {why},
  );
}

/** The reader's own price counts in the reader's Region. */
function usePrices() {
  const {scenario} = useScenario();
  const {own} = useOwnFigures();
  return (region: string) => {
    const rates = {...ratesOf(region), ...(region === scenario.region ? own.rates : {})};
    const eachEnd = rates.interAzPerGbEachSide;
    const perGb = eachEnd === undefined ? undefined : eachEnd * BOTH_ENDS;
    return {region, currency: regionPrices(region).currency, perGb};
  };
}

function progressText({done, total}: Progress, format: Format): string {
  return translate(
    {id: 'rank.progress', message: 'Service {done} of {total}'},
    {done: format.number(done, 0), total: format.number(total, 0)},
  );
}

/** Which Service to change first: all Services of the cluster, by what the field would save. */
export function RankPanel({
  summary,
  rank,
  stopRanking,
}: {
  readonly summary: ClusterSummary;
  readonly rank: UseReading['rank'];
  readonly stopRanking: () => void;
}): ReactNode {
  const {scenario} = useScenario();
  const format = useFormat();
  const prices = usePrices();
  const [text, setText] = useState('');
  const [chosen, setRegion] = useState<string>();
  const ranking = useRanking(rank, stopRanking);
  const {state} = ranking;
  const own = summary.region !== undefined && isRegionId(summary.region);
  const region = chosen ?? (own ? (summary.region ?? '') : scenario.region);
  const start = (traffic: Source | undefined) =>
    ranking.start({traffic, ...prices(region)}, summary.services.length);
  const typed = text.trim() === '' ? undefined : {name: null, content: text};
  return (
    <>
      <p className={styles.lead}>
        {translate({
          id: 'rank.lead',
          message:
            'Every Service of the cluster, by what trafficDistribution would save: what crosses now and then, what it costs, which pod it overloads, what it needs first, and the patch. Bytes per Service are optional; without them the order is by share and pods.',
        })}
      </p>
      <TextArea
        label={translate({id: 'rank.text', message: 'Bytes per Service, if you have them'})}
        placeholder={EXAMPLE}
        rows={ROWS}
        value={text}
        error={state.status === 'failed' ? faultText(state.fault) : undefined}
        onChange={setText}
      />
      <SelectField
        label={translate({id: 'rank.region', message: 'Prices of'})}
        options={regionIds.map((id) => ({value: id, label: regionName(id)}))}
        value={region}
        onChange={setRegion}
      />
      <div className={styles.buttons}>
        <Button look="accent" onClick={() => start(typed)}>
          {translate({id: 'rank.start', message: 'Rank the Services'})}
        </Button>
        <FileButton
          name="traffic"
          onFiles={([file]) => file && start({name: file.name, content: file})}
        >
          {translate({id: 'rank.choose', message: 'Choose the file of a measurement'})}
        </FileButton>
      </div>
      {state.status === 'ranking' && (
        <WorkProgress
          label={progressText(state.progress, format)}
          progress={state.progress}
          cancel={ranking.cancel}
        />
      )}
      <p role="status" className={styles.state}>
        {state.status === 'done' && totalText(state.ranking, format)}
        {state.status === 'cancelled' &&
          translate({id: 'rank.cancelled', message: 'Cancelled. What you typed is still here.'})}
      </p>
      {state.status === 'done' && <RankResult ranking={state.ranking} />}
    </>
  );
}
