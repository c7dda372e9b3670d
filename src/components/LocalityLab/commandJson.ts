import type {LabChoice} from '@site/src/data/labFields';
import {clientShares} from '@site/src/model/locality/clients';
import type {LocalityInput} from '@site/src/model/locality/locality';
import type {ClusterNode} from '@site/src/model/locality/types';
import {countsByZone} from '@site/src/model/locality/whatIf/place';
import {labInput} from './labInput';

const SINGLE_NODES = ['prefer-same-node', 'internal-local'];

/** Endpoints of a zone without nodes stand on one that is not ready. */
function nodesWithEndpoints({nodes, endpoints}: LocalityInput) {
  const counts = new Map(endpoints.map(({node, count}) => [node, count]));
  const names = new Set(nodes.map(({name}) => name));
  const homeless = endpoints.filter(({node, count}) => node && !names.has(node) && count > 0);
  return [
    ...nodes.map((node) => ({...node, readyEndpoints: counts.get(node.name) ?? 0})),
    ...homeless.map(({zone, node, count: readyEndpoints}) => ({
      name: node ?? '',
      zone,
      allocatableCpuMilli: 0,
      ready: false,
      labels: [],
      readyEndpoints,
    })),
  ];
}

/** Equal shares over the zones that have nodes go without saying. */
function unequalShares(
  {nodes, clientShareByZone}: LocalityInput,
  sent: readonly Pick<ClusterNode, 'zone'>[],
) {
  const shares = clientShares(nodes, clientShareByZone);
  const [first] = shares.values();
  const isEqual = [...shares.values()].every((share) => share === first);
  const zones = new Set(sent.flatMap(({zone}) => zone ?? []));
  return isEqual && shares.size === zones.size
    ? {}
    : {clientShareByZone: Object.fromEntries(shares)};
}

/** What no zone has. */
function unknown({podsWithoutZone = 0, unknownClientShare = 0}: LabChoice) {
  return {
    ...(podsWithoutZone > 0 && {readyEndpointsWithoutZone: podsWithoutZone}),
    ...(unknownClientShare > 0 && {clientShareOfUnknownZone: unknownClientShare}),
  };
}

/**
 * The lab as `npm run --silent locality` reads it.
 *
 * @param lab at least one zone has a node, or a share comes from an unknown one.
 * @returns an object for JSON; its answer is the lab's.
 * @example commandJson(defaultLab).readyEndpointsByZone // {'us-east-1a': 6, 'us-east-1b': 2, 'us-east-1c': 1}
 */
export function commandJson(lab: LabChoice) {
  const {mode} = lab;
  const input = labInput(lab);
  if (SINGLE_NODES.includes(mode)) {
    const nodes = nodesWithEndpoints(input);
    return {mode, nodes, ...unequalShares(input, nodes), ...unknown(lab)};
  }
  const nodes = input.nodes.map(({zone, allocatableCpuMilli}) => ({zone, allocatableCpuMilli}));
  const readyEndpointsByZone = Object.fromEntries(countsByZone(input.endpoints));
  return {mode, nodes, readyEndpointsByZone, ...unequalShares(input, nodes), ...unknown(lab)};
}
