import {describe, expect, it} from 'vitest';
import {faultsIn, orders} from './sample';
import {
  admissionPolicy,
  serviceMonitor,
  ingress,
  autoscaler,
  route,
  budget,
  destination,
  neighbour,
  targetGroup,
} from './sampleObjects';

const example = {code: orders, chapter: 'prerequisites'};
const inChapter = (code: string, meta: Readonly<Record<string, string>> = {}) =>
  faultsIn(example, {code, meta});

const good = {
  admissionPolicy,
  targetGroup,
  serviceMonitor,
  ingress,
  autoscaler,
  route,
  budget,
  destination,
  neighbour,
};

describe('a chapter as one working set', () => {
  it.each(Object.entries(good))('finds nothing wrong with a good %s', (_, code) => {
    expect(inChapter(code)).toEqual([]);
  });

  it.each([
    [
      'a Service selector that matches nothing',
      orders,
      'name: orders\n  internalTraffic',
      'name: order\n  internalTraffic',
      /spec\.selector: matches no pod in shop; pods there have app.kubernetes.io\/name=orders/,
    ],
    [
      'a binding of an admission policy that is not there',
      admissionPolicy,
      'policyName: defaults',
      'policyName: default',
      /MutatingAdmissionPolicy default/,
    ],
    [
      'a mutation of another type than its expression',
      admissionPolicy,
      'patchType: ApplyConfiguration',
      'patchType: JSONPatch',
      /jsonPatch/,
    ],
    [
      'a named target port that no container has',
      orders,
      'targetPort: http',
      'targetPort: web',
      /no container of the selected pods has port web; they have 8080 \(http\)/,
    ],
    [
      'a numbered target port that no container has',
      orders,
      'targetPort: http',
      'targetPort: 8081',
      /has port 8081/,
    ],
    [
      'a spread constraint that counts other pods',
      orders,
      '            matchLabels:\n              app.kubernetes.io/name: orders',
      '            matchLabels:\n              app.kubernetes.io/name: storefront',
      /does not match the labels of its own pods/,
    ],
    [
      'a ServiceMonitor that selects nothing',
      serviceMonitor,
      'name: orders}}',
      'name: order}}',
      /matches the labels of no Service/,
    ],
    [
      'a ServiceMonitor on a port without that name',
      serviceMonitor,
      'port: http',
      'port: metrics',
      /no port is named metrics; there are http/,
    ],
    [
      'an Ingress to a Service that does not exist',
      ingress,
      'service: {name: orders',
      'service: {name: order',
      /no Service order in namespace shop: there are shop\/orders/,
    ],
    [
      'an Ingress to a port the Service lacks',
      ingress,
      'number: 80}',
      'number: 8080}',
      /Service orders has no port 8080; it has 80, http/,
    ],
    [
      'an autoscaler of nothing',
      autoscaler,
      'name: orders}\n  max',
      'name: order}\n  max',
      /no Deployment order/,
    ],
    [
      'a route from a Gateway that does not exist',
      route,
      'parentRefs: [{name: internal',
      'parentRefs: [{name: external',
      /no Gateway external/,
    ],
    [
      'a route from a listener that does not exist',
      route,
      'sectionName: http',
      'sectionName: https',
      /no listener https/,
    ],
    [
      'a route to a port the Service lacks',
      route,
      'name: orders, port: 80',
      'name: orders, port: 81',
      /no port 81/,
    ],
    [
      'a GatewayClass nobody makes',
      route,
      'gatewayClassName: istio',
      'gatewayClassName: nginx',
      /no GatewayClass nginx/,
    ],
    ['a budget for no pod', budget, 'name: orders}}', 'name: order}}', /matches no pod/],
    [
      'a budget with both limits',
      budget,
      'maxUnavailable: 1',
      'maxUnavailable: 1\n  minAvailable: 1',
      /exactly one of/,
    ],
    [
      'a rule for a host that does not exist',
      destination,
      'host: orders.',
      'host: order.',
      /no Service order/,
    ],
    [
      'failover without outlier detection',
      destination,
      /\n {4}outlierDetection.*/,
      '',
      /no effect without outlierDetection/,
    ],
    [
      'an affinity to no pod',
      neighbour,
      'name: orders}}',
      'name: order}}',
      /labelSelector: matches no pod/,
    ],
    [
      'a namespace nobody creates',
      budget,
      'namespace: shop',
      'namespace: store',
      /creates the namespace store/,
    ],
  ])('finds %s', (_, code, from, to, message) => {
    const broken = code.replace(from, to);
    expect(broken).not.toBe(code);
    const faults = code === orders ? faultsIn({code: broken}) : inChapter(broken);
    expect(faults).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  it('finds an autoscaler on utilization whose pods request nothing', () => {
    const bare = orders.replace('requests: {cpu: 100m, memory: 64Mi}', 'requests: {memory: 64Mi}');
    expect(faultsIn({code: bare, chapter: 'prerequisites'}, {code: autoscaler})).toEqual([
      expect.stringContaining('request no cpu'),
    ]);
  });

  it('finds locality weights that do not add up', () => {
    const weights = 'distribute: [{from: us-east-1/*, to: {us-east-1/a/*: 80, us-east-1/b/*: 10}}]';
    expect(inChapter(destination.replace(/failoverPriority.*/, weights))).toEqual([
      expect.stringContaining('weights add up to 90, not 100'),
    ]);
  });

  it('does not follow a name that the block says is external', () => {
    const code = ingress.replace('service: {name: orders', 'service: {name: legacy');
    expect(inChapter(code)).toHaveLength(1);
    expect(inChapter(code, {external: 'legacy'})).toEqual([]);
  });

  it('knows namespaces that commands create', () => {
    const code = budget.replace('namespace: shop', 'namespace: store');
    const command = {code: 'kubectl create namespace store', language: 'bash'};
    expect(faultsIn(example, {code}, command)).toEqual([expect.stringContaining('matches no pod')]);
  });
});
