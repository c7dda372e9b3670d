import {describe, expect, it} from 'vitest';
import {faultsIn, orders} from './sample';

const example = {code: orders, chapter: 'prerequisites'};

/** Faults of the running example after one change to it. */
function changed(from: string, to: string): readonly string[] {
  const code = orders.replace(from, to);
  expect(code).not.toBe(orders);
  return faultsIn({code});
}

describe('one object', () => {
  it('finds nothing wrong with the running example', () => {
    expect(faultsIn(example)).toEqual([]);
  });

  it.each([
    [
      'a typo in a field',
      'internalTrafficPolicy:',
      'internalTraficPolicy:',
      /unknown field; did you mean internalTrafficPolicy/,
    ],
    ['an unknown field', 'replicas: 6', 'pods: 6', /spec\.pods: unknown field; known: /],
    [
      'a wrong enum of the API',
      'internalTrafficPolicy: Cluster',
      'internalTrafficPolicy: Near',
      /"Near" is not allowed; allowed: Cluster, Local/,
    ],
    [
      'a wrong enum that the API leaves open',
      'PreferSameZone',
      'PreferZone',
      /"PreferZone" is not allowed; allowed: PreferClose, PreferSameZone, PreferSameNode/,
    ],
    [
      'a wrong enum deep inside',
      'nodeTaintsPolicy: Honor',
      'nodeTaintsPolicy: honor',
      /topologySpreadConstraints\[0\]\.nodeTaintsPolicy: "honor" is not allowed; allowed: Honor, Ignore/,
    ],
    [
      'a wrong type',
      'replicas: 6',
      'replicas: six',
      /spec\.replicas: "six" is not of type integer/,
    ],
    [
      'a missing field',
      '          topologyKey: topology.kubernetes.io/zone\n',
      '',
      /"topologyKey" is missing/,
    ],
    [
      'a port out of range',
      'port: 80\n',
      'port: 80000\n',
      /ports\[0\]\.port: 80000 must be <= 65535/,
    ],
    ['an unknown resource', 'cpu: 100m', 'cpus: 100m', /"cpus" must match pattern/],
    [
      'a wrong zone',
      'topologyKey: topology.kubernetes.io/zone',
      'topologyKey: topology.kubernetes.io/zones',
      /unknown label/,
    ],
    [
      'a load balancer class nobody serves',
      'internalTrafficPolicy: Cluster',
      'loadBalancerClass: service.k8s.aws/nbl',
      /"service.k8s.aws\/nbl" is not allowed/,
    ],
    [
      'a probe of a port the container lacks',
      '          resources:',
      '          readinessProbe: {httpGet: {path: /, port: web}}\n          resources:',
      /readinessProbe.httpGet.port: the container has no port "web"/,
    ],
    [
      'a mount of a volume the pod lacks',
      '          resources:',
      '          volumeMounts: [{name: config, mountPath: /etc/config}]\n          resources:',
      /the pod has no volume config/,
    ],
    ['a bad quantity', 'cpu: 100m', 'cpu: 100mm', /"100mm" must match pattern/],
    [
      'a missing namespace',
      'name: orders\n  namespace: shop\nspec',
      'name: orders\nspec',
      /"namespace" is missing/,
    ],
    [
      'a namespace on a cluster-scoped object',
      '  name: shop\n',
      '  name: shop\n  namespace: shop\n',
      /an object that has none/,
    ],
    [
      'a selector beside its template',
      '    matchLabels:\n      app.kubernetes.io/name: orders',
      '    matchLabels:\n      app.kubernetes.io/name: order',
      /does not match the labels of the pod template/,
    ],
    [
      'minDomains where it is refused',
      'DoNotSchedule',
      'ScheduleAnyway',
      /minDomains: only allowed with whenUnsatisfiable: DoNotSchedule/,
    ],
  ])('finds %s', (_, from, to, message) => {
    expect(changed(from, to)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  it('names the line of the fault', () => {
    const line =
      orders
        .trim()
        .split('\n')
        .findIndex((text) => text.includes('trafficDistribution')) + 1;
    expect(changed('PreferSameZone', 'x')).toEqual([
      expect.stringContaining(`${line} Service/orders: spec.trafficDistribution:`),
    ]);
  });

  it('finds duplicate keys and text that is not YAML', () => {
    expect(faultsIn({code: 'a: 1\na: 2'})).toEqual([expect.stringContaining('not valid YAML')]);
    expect(faultsIn({code: 'a: [1'})[0]).toContain('not valid YAML');
  });

  it('asks for a schema where a kind has none, and names the file', () => {
    const code = 'apiVersion: example.org/v1\nkind: Thing\nmetadata: {name: a}';
    expect(faultsIn({code})).toEqual([
      expect.stringContaining('scripts/checks/schemas/example.org/Thing.json'),
    ]);
  });

  it('refuses an apiVersion that the kind does not have', () => {
    expect(changed('apiVersion: apps/v1', 'apiVersion: apps/v1beta1')[0]).toContain('apps/v1 has');
  });

  it('refuses a part of an object that is not marked', () => {
    expect(faultsIn({code: 'spec: {}'})).toEqual([expect.stringContaining('marked `fragment`')]);
  });
});

describe('fragments', () => {
  const fragment = (code: string) => faultsIn(example, {code, meta: {fragment: ''}});
  const spread = `
topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: topology.kubernetes.io/zone
    whenUnsatisfiable: ScheduleAnyway
    labelSelector: {matchLabels: {app.kubernetes.io/name: orders}}`;

  it('accepts a part at its place, without the fields beside it', () => {
    expect(fragment(`# fragment of Deployment: spec.template.spec${spread}`)).toEqual([]);
    expect(fragment('# fragment of Ingress: spec.rules[]\nhost: a.example.com')).toEqual([]);
  });

  it.each([
    ['no place', `topologyKey: a`, /first line must be/],
    ['a place that does not exist', `# fragment of Deployment: spec.pod\na: 1`, /no "pod"/],
    ['an unknown kind', `# fragment of Gadget: spec\na: 1`, /no schema/],
    ['a wrong depth', `# fragment of Deployment: spec${spread}`, /unknown field/],
    [
      'a missing field further in',
      `# fragment of Deployment: spec.template.spec${spread.replace('maxSkew: 1\n    ', '')}`,
      /"maxSkew" is missing/,
    ],
    [
      'fields that do not go together',
      `# fragment of Deployment: spec.template.spec${spread}\n    minDomains: 3`,
      /only allowed with/,
    ],
    [
      'a container that no pod has',
      '# fragment of Deployment: spec.template.spec\ncontainers: [{name: order, image: a}]',
      /no pod of the chapter has a container order/,
    ],
    [
      'a selector that matches no pod',
      `# fragment of Deployment: spec.template.spec${spread.replace('orders', 'order')}`,
      /matches no pod/,
    ],
    [
      'an unknown annotation',
      `# fragment of Service: metadata\nannotations: {service.kubernetes.io/topology-moode: Auto}`,
      /unknown annotation/,
    ],
  ])('finds %s', (_, code, message) => {
    expect(fragment(code)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  it('checks Helm values against the schema of their chart', () => {
    expect(faultsIn({code: 'a: 1', meta: {values: 'no-such-chart'}})).toEqual([
      expect.stringContaining('schemas/values/no-such-chart.json'),
    ]);
  });
});

describe('annotations', () => {
  it.each([
    [
      'unknown',
      'topology-mode: Auto',
      'topology-moode: Auto',
      /unknown annotation service.kubernetes.io\/topology-moode/,
    ],
    ['with a wrong value', 'topology-mode: Auto', 'topology-mode: On', /"On" is not a value/],
    [
      'that is a label',
      'service.kubernetes.io/topology-mode: Auto',
      'app.kubernetes.io/name: orders',
      /is a label, not an annotation/,
    ],
    [
      'on the wrong kind',
      'kind: Namespace\nmetadata:',
      'kind: Namespace\nmetadata:\n  annotations: {service.kubernetes.io/topology-mode: Auto}',
      /read on Service, not on Namespace/,
    ],
  ])('finds an annotation %s', (_, from, to, message) => {
    expect(changed(from, to)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  it('finds an unknown label in a topologyKey', () => {
    expect(
      changed('topologyKey: topology.kubernetes.io/zone', 'topologyKey: topology.kubernetes.io/az'),
    ).toEqual([expect.stringContaining('unknown label topology.kubernetes.io/az')]);
  });

  it('lets the reader keep labels without a domain', () => {
    expect(
      changed(
        '  labels:\n    app.kubernetes.io/name: orders\n  annotations',
        '  labels:\n    team: blue\n  annotations',
      ),
    ).toEqual([]);
  });
});
