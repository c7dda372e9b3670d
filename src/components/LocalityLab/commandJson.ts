import type {LabChoice} from '@site/src/data/labFields';
import {clientShares} from '@site/src/model/locality/clients';
import type {LocalityInput} from '@site/src/model/locality/locality';
import type {ClusterNode} from '@site/src/model/locality/types';
import {countsByZone} from '@site/src/model/locality/whatIf/place';
import {labInput} from './labInput';

const SINGLE_NODES = ['prefer-same-node', 'internal-local'];

/** Endpoints that stand in a zone without nodes are put on one that is not ready. */
function nodesWithEndpoints({nodes, endpoints}: LocalityInput) {
  const count = (name: string | undefined) => endpoints.find(({node}) => node === name)?.count ?? 0;
  const homeless = endpoints.filter((one) => !one.node && one.count > 0);
  return [
    ...nodes.map((node) => ({...node, readyEndpoints: count(node.name)})),
    ...homeless.map(({zone, count: readyEndpoints}) => ({
      name: `${zone}-0`,
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

/**
 * The lab as `npm run --silent locality` reads it.
 *
 * @param lab at least one zone has a node.
 * @returns an object for JSON; its answer is the lab's.
 * @example commandJson(defaultLab).readyEndpointsByZone // {'us-east-1a': 6, 'us-east-1b': 2, 'us-east-1c': 1}
 */
export function commandJson(lab: LabChoice) {
  const {mode} = lab;
  const input = labInput(lab);
  if (SINGLE_NODES.includes(mode)) {
    const nodes = nodesWithEndpoints(input);
    return {mode, nodes, ...unequalShares(input, nodes)};
  }
  const nodes = input.nodes.map(({zone, allocatableCpuMilli}) => ({zone, allocatableCpuMilli}));
  const readyEndpointsByZone = Object.fromEntries(countsByZone(input.endpoints));
  return {mode, nodes, readyEndpointsByZone, ...unequalShares(input, nodes)};
}
