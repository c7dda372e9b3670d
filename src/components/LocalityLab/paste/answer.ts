import {examine} from '@site/src/readers/cluster/examine';
import {clusterSummary} from '@site/src/readers/cluster/summaries';
import type {ReadCluster} from '@site/src/readers/cluster/types';
import type {Answer, Choice, RankQuestion, ReadOutcome, Reply, Request} from './protocol';
import {rankSteps} from '@site/src/readers/cluster/rank/rank';
import {readRankTraffic} from '@site/src/readers/cluster/rank/rankTexts';
import type {Progress} from '@site/src/readers/cluster/source';
import {readSources, type SourcesReading} from '@site/src/readers/cluster/readSources';

function outcomeOf(reading: SourcesReading): ReadOutcome {
  return reading.ok ? {ok: true, summary: clusterSummary(reading.cluster)} : reading;
}

/** @throws where the choice is not one of the cluster's. */
function examined(cluster: ReadCluster | undefined, choice: Choice, maxZones: number): Answer {
  const {namespace, name, addressType, port} = choice;
  const service = cluster?.services.find((one) => one.namespace === namespace && one.name === name);
  const family = service?.families.find((one) => one.addressType === addressType);
  if (cluster === undefined || service === undefined || family === undefined) {
    throw new Error(`${namespace}/${name} has no ${addressType} endpoints here.`);
  }
  return {type: 'examined', examination: examine(cluster, {service, family, port}, maxZones)};
}

/** Lets a message come in between two steps, such as one that stops them. */
const aTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

interface Ranker {
  readonly cluster: ReadCluster;
  readonly asked: RankQuestion;
  readonly isWanted: () => boolean;
  readonly onProgress: (progress: Progress) => void;
}

/** @returns undefined where it is no longer wanted. */
async function ranked({cluster, asked, isWanted, onProgress}: Ranker) {
  const {traffic: source, ...prices} = asked;
  const reading = source === undefined ? undefined : await readRankTraffic(source);
  if (reading?.ok === false) return reading;
  const steps = rankSteps({cluster, traffic: reading?.traffic, ...prices});
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return {ok: true, ranking: step.value} as const;
    onProgress(step.value);
    await aTurn();
    if (!isWanted()) return undefined;
  }
}

/** Answers questions about one cluster, which it keeps: what goes out is small. */
export function createAnswerer(post: (reply: Reply) => void): (request: Request) => Promise<void> {
  let cluster: ReadCluster | undefined;
  let rankedLast = 0;
  return async (request) => {
    const {id} = request;
    const onProgress = (progress: Progress) => post({id, type: 'progress', progress});
    if (request.type === 'examine') {
      post({id, ...examined(cluster, request.choice, request.maxZones)});
      return;
    }
    // A new question of this kind, or a new cluster, ends the ranking that is under way.
    rankedLast = id;
    if (request.type === 'stop') return;
    if (request.type === 'rank') {
      if (cluster === undefined) throw new Error('There is no cluster to rank.');
      const isWanted = () => rankedLast === id;
      const outcome = await ranked({cluster, asked: request.asked, isWanted, onProgress});
      if (outcome !== undefined) post({id, type: 'ranked', outcome});
      return;
    }
    const reading = await readSources(request.sources, onProgress);
    cluster = reading.ok ? reading.cluster : undefined;
    post({id, type: 'read', outcome: outcomeOf(reading)});
  };
}
