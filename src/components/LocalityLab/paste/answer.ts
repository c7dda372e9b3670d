import {examine} from '@site/src/readers/cluster/examine';
import {clusterSummary} from '@site/src/readers/cluster/summaries';
import type {ReadCluster} from '@site/src/readers/cluster/types';
import type {Answer, Choice, ReadOutcome, Reply, Request} from './protocol';
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

/** Answers questions about one cluster, which it keeps: what goes out is small. */
export function createAnswerer(post: (reply: Reply) => void): (request: Request) => Promise<void> {
  let cluster: ReadCluster | undefined;
  return async (request) => {
    const {id} = request;
    if (request.type === 'examine') {
      post({id, ...examined(cluster, request.choice, request.maxZones)});
      return;
    }
    const reading = await readSources(request.sources, (progress) =>
      post({id, type: 'progress', progress}),
    );
    cluster = reading.ok ? reading.cluster : undefined;
    post({id, type: 'read', outcome: outcomeOf(reading)});
  };
}
