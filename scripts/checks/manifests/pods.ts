import type {FieldPath} from './document';
import type {Fault} from './explain';
import {at, listAt, selects, textAt} from './read';
import type {PodSet, World} from './chapterObjects';

const fault = (path: FieldPath, message: string): Fault => ({path, message});

/**
 * Checks what the parts of one pod say about each other: probes name ports of their container, mounts
 * name volumes of the pod, and spread constraints count the pods they are written for.
 *
 * @param pods - The pods of one object.
 * @returns Faults with paths from the object's root.
 */
export function podFaults(pods: PodSet): readonly Fault[] {
  const volumes = listAt(pods.spec, 'volumes').map((volume) => textAt(volume, 'name'));
  const containers = ['containers', 'initContainers'].flatMap((kind) =>
    listAt(pods.spec, kind).flatMap((container, index) => {
      const path = [...pods.path, kind, index];
      return [...probeFaults(container, path), ...mountFaults(container, path, volumes)];
    }),
  );
  return [...containers, ...spreadFaults(pods)];
}

const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'];
const handlers = ['httpGet', 'tcpSocket', 'grpc'];

function probeFaults(container: unknown, path: FieldPath): readonly Fault[] {
  const ports = listAt(container, 'ports');
  const known = ports.flatMap((port) => [at(port, 'name'), at(port, 'containerPort')]);
  return probes.flatMap((probe) =>
    handlers.flatMap((handler) => {
      const port = at(container, probe, handler, 'port');
      if (port === undefined || known.includes(port)) return [];
      const message = `the container has no port ${JSON.stringify(port)}`;
      return [fault([...path, probe, handler, 'port'], message)];
    }),
  );
}

function mountFaults(
  container: unknown,
  path: FieldPath,
  volumes: readonly (string | undefined)[],
): readonly Fault[] {
  return listAt(container, 'volumeMounts').flatMap((mount, index) => {
    const name = textAt(mount, 'name');
    if (volumes.includes(name)) return [];
    return [fault([...path, 'volumeMounts', index, 'name'], `the pod has no volume ${name ?? ''}`)];
  });
}

function spreadFaults(pods: PodSet): readonly Fault[] {
  return listAt(pods.spec, 'topologySpreadConstraints').flatMap((constraint, index) => {
    const path = [...pods.path, 'topologySpreadConstraints', index];
    const faults = constraintFaults(constraint, path);
    const selector = at(constraint, 'labelSelector');
    if (selector === undefined || selects(selector, pods.labels)) return faults;
    return [
      ...faults,
      fault([...path, 'labelSelector'], 'does not match the labels of its own pods'),
    ];
  });
}

/**
 * Checks one spread constraint alone, as a fragment shows it.
 *
 * @param constraint - An entry of `topologySpreadConstraints`.
 * @param path - Where it stands.
 */
export function constraintFaults(constraint: unknown, path: FieldPath): readonly Fault[] {
  const faults: Fault[] = [];
  const hard = at(constraint, 'whenUnsatisfiable') === 'DoNotSchedule';
  if (at(constraint, 'minDomains') !== undefined && !hard) {
    faults.push(
      fault([...path, 'minDomains'], 'only allowed with whenUnsatisfiable: DoNotSchedule'),
    );
  }
  if (at(constraint, 'labelSelector') === undefined) {
    const field =
      at(constraint, 'matchLabelKeys') === undefined ? path : [...path, 'matchLabelKeys'];
    faults.push(fault(field, 'labelSelector is needed, or the constraint counts no pods'));
  }
  return faults;
}

/**
 * Checks that the containers of a fragment are those of a pod: merged into a pod template, any other
 * name would be a second container.
 *
 * @param data - The fragment's value, `containers` at its top.
 * @param world - What a reader of the chapter has.
 */
export function containerFaults(data: unknown, world: World): readonly Fault[] {
  const known = world.pods.flatMap(({spec}) =>
    listAt(spec, 'containers').map((container) => textAt(container, 'name')),
  );
  return listAt(data, 'containers').flatMap((container, index) => {
    const name = textAt(container, 'name');
    if (known.includes(name)) return [];
    return [
      fault(['containers', index, 'name'], `no pod of the chapter has a container ${name ?? ''}`),
    ];
  });
}
