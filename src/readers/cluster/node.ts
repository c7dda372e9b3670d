import {cpuMilli, object, objects, optionalText, text, type Fields} from './fields';
import {milliOf} from './quantity';
import type {ReadNode} from './types';

const ZONE_LABEL = 'topology.kubernetes.io/zone';
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
  return {
    name: text(metadata, 'name'),
    zone: optionalText(labels, ZONE_LABEL) || null,
    allocatableCpuMilli: cpuMilli(object(status, 'allocatable'), 'cpu', milliOf),
    ready: isReady(status),
    labels: Object.keys(labels.values).filter((label) => label.startsWith(ROLE_LABEL)),
  };
}
