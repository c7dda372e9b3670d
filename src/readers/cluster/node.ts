import {cpuMilli, object, objects, optionalText, text, type Fields} from './fields';
import {milliOf} from './quantity';
import type {ReadNode} from './types';

const ZONE_LABEL = 'topology.kubernetes.io/zone';
/** Kubernetes 1.17 gave it a new name; controllers and kube-proxy read only that. */
const OLD_ZONE_LABEL = 'failure-domain.beta.kubernetes.io/zone';
const ROLE_LABEL = 'node-role.kubernetes.io/';

function isReady(status: Fields): boolean {
  return objects(status, 'conditions').some(
    (one) => optionalText(one, 'type') === 'Ready' && optionalText(one, 'status') === 'True',
  );
}

/**
 * Reads a Node.
 *
 * @throws Misread where a field holds what it cannot hold.
 */
export function readNode(node: Fields): ReadNode {
  const metadata = object(node, 'metadata');
  const labels = object(metadata, 'labels');
  const status = object(node, 'status');
  const zone = optionalText(labels, ZONE_LABEL) || null;
  return {
    name: text(metadata, 'name'),
    zone,
    hasOldZoneLabel: zone === null && Boolean(optionalText(labels, OLD_ZONE_LABEL)),
    kubelet: optionalText(object(status, 'nodeInfo'), 'kubeletVersion') || null,
    allocatableCpuMilli: cpuMilli(object(status, 'allocatable'), 'cpu', milliOf),
    ready: isReady(status),
    labels: Object.keys(labels.values).filter((label) => label.startsWith(ROLE_LABEL)),
  };
}
