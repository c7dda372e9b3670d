import {translate} from '@docusaurus/Translate';
import {zoneRatios} from '@site/src/model/locality/zoneRatios';
import type {NodeInfoGap, Refusal} from '@site/src/model/locality/types';
import {replicasFor} from '@site/src/model/locality/whatIf/replicas';
import type {Format} from '@site/src/words/format/createFormat';
import type {LabAnswer} from './labAnswer';
import {OVERLOAD} from './loadText';
import {hasUnknown} from './shareText';

function gapAdvice(gap: NodeInfoGap): string {
  switch (gap.kind) {
    case 'node-without-zone':
      return translate({
        id: 'localityLab.advice.noZone',
        message:
          'A ready worker node has no zone label. One is enough to stop the hints of every Service in the cluster. Label the node, then touch the Service: a node fix alone does not make the controller look again.',
      });
    case 'node-without-cpu':
      return translate({
        id: 'localityLab.advice.noCpu',
        message:
          'A ready worker node reports no allocatable CPU. One is enough to stop the hints of every Service in the cluster. Repair or drain it, then touch the Service.',
      });
    case 'one-zone':
      return translate(
        {
          id: 'localityLab.advice.oneZone',
          message:
            'All ready nodes are in {zone}. The controller has nothing to share out; requests cross only if clients or pods are elsewhere.',
        },
        {zone: gap.zone},
      );
    case 'no-nodes':
      return translate({
        id: 'localityLab.advice.noNodes',
        message: 'No ready worker node is left to count.',
      });
  }
}

/** How many replicas would do, on the nodes as they are. */
function enough({input}: LabAnswer, format: Format): string {
  const replicas = replicasFor(zoneRatios(input.nodes));
  if (replicas === undefined) return '';
  return translate(
    {
      id: 'localityLab.advice.enough',
      message:
        'On these nodes hints are possible from {fewest} ready pods on, and certain from {certain} on. Or use PreferSameZone, which has no minimum.',
    },
    {
      fewest: format.number(replicas.fewest, 0),
      certain: format.number(replicas.certain, 0),
    },
  );
}

function minima(refusal: Refusal, format: Format): string {
  if (refusal.messageKey !== 'MinAllocationExceedsOverloadThreshold') return '';
  const each = [...refusal.minimumByZone].map(([zone, minimum]) => `${zone}: ${minimum}`);
  const sum = [...refusal.minimumByZone.values()].reduce((all, minimum) => all + minimum, 0);
  return translate(
    {
      id: 'localityLab.advice.minima',
      message:
        'By its share of the CPU each zone must get at least this many endpoints ({minima}). That makes {sum}, and only {endpoints} are ready.',
    },
    {
      minima: format.list(each),
      sum: format.number(sum, 0),
      endpoints: format.number(refusal.endpoints, 0),
    },
  );
}

function tooFew({endpoints, zones}: {readonly endpoints: number; readonly zones: number}): string {
  return translate(
    {
      id: 'localityLab.advice.tooFew',
      message: 'Fewer ready endpoints ({endpoints}) than zones ({zones}).',
    },
    {endpoints, zones},
  );
}

/** What a refusal means, and what to do about it. */
function refusalAdvice(refusal: Refusal, answer: LabAnswer, format: Format): string {
  switch (refusal.messageKey) {
    case 'InsufficientNodeInfo':
      return gapAdvice(refusal.gap);
    case 'InsufficientNumberOfEndpoints':
      return format.sentences([tooFew(refusal), enough(answer, format)]);
    case 'MinAllocationExceedsOverloadThreshold':
      return format.sentences([minima(refusal, format), enough(answer, format)]);
    case 'NodesReadyInOneZoneOnly':
    case 'NoZoneSpecified':
      return translate({
        id: 'localityLab.advice.endpointZone',
        message: 'An endpoint has no zone. Label its node.',
      });
  }
}

/** A pod or a client stands nobody knows where. */
function unknownAdvice({traffic, lab}: LabAnswer): string {
  if (!hasUnknown(traffic)) return '';
  return lab.podsWithoutZone
    ? translate({
        id: 'localityLab.advice.podsWithoutZone',
        message:
          'A pod without a zone can get no hint, and one is enough for kube-proxy to ignore the hints of all. A pod has the zone of its node: label the nodes.',
      })
    : translate({
        id: 'localityLab.advice.clientsWithoutZone',
        message:
          'kube-proxy on a node without a zone label ignores the hints of zones. Label the nodes.',
      });
}

/** Why requests cross although hints are set, or because nobody asked for any. */
function crossingAdvice({hints, traffic, lab}: LabAnswer, format: Format): string {
  if (hints.kind === 'set' && hints.crossZone > 0) {
    return translate(
      {
        id: 'localityLab.advice.crossHints',
        message:
          'Endpoints hinted to a zone that is not theirs: {count}. The controller gives each zone its share of the CPU, wherever the pods are. Spread the pods as the CPU is spread, or use PreferSameZone.',
      },
      {count: format.number(hints.crossZone, 0)},
    );
  }
  if (traffic.crossZoneShare === 0) return '';
  if (lab.mode === 'none') {
    return translate({
      id: 'localityLab.advice.nobodyAsks',
      message:
        'kube-proxy looks at zones only where endpoints have hints. Set trafficDistribution.',
    });
  }
  if (lab.podsWithoutZone) return '';
  return translate({
    id: 'localityLab.advice.emptyZone',
    message:
      'A zone sends requests and has no ready pod, so kube-proxy falls back to all of them. Keep a ready pod in every zone that has callers.',
  });
}

function droppedAdvice({traffic}: LabAnswer): string {
  if (traffic.droppedShare === 0) return '';
  return translate({
    id: 'localityLab.advice.dropped',
    message:
      'Policy Local needs a ready pod on every node that has callers. PreferSameNode falls back to the zone instead of dropping.',
  });
}

function overloadAdvice({traffic}: LabAnswer): string {
  const peak = Math.max(0, ...traffic.peakLoadByZone.values());
  if (peak <= OVERLOAD) return '';
  return translate({
    id: 'localityLab.advice.overload',
    message:
      'Nothing balances load between zones, or between nodes that keep their own. Spread the pods as the callers are spread, or give each zone a Deployment with an autoscaler of its own.',
  });
}

/** What to do about what the lab found; empty where nothing needs doing. */
export function labAdvice(answer: LabAnswer, format: Format): string {
  const {hints} = answer;
  if (hints.kind === 'refused') return refusalAdvice(hints.refusal, answer, format);
  return format.sentences([
    unknownAdvice(answer),
    crossingAdvice(answer, format),
    droppedAdvice(answer),
    overloadAdvice(answer),
  ]);
}
