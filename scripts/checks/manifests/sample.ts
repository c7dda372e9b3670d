import path from 'node:path';
import type {Block} from '../shared/blocks';
import {loadSchemas} from '../schemas/registry';
import {loadKnownKeys} from '../shared/knownKeys';
import {checkManifests} from './check';
import {oneClusterFindings} from './oneCluster';

const checks = path.resolve(import.meta.dirname, '..');

const rules = {
  registry: await loadSchemas(path.join(checks, 'schemas')),
  known: await loadKnownKeys(path.join(checks, 'annotations')),
};

/** A block as a test writes it. */
export interface SampleBlock {
  readonly code: string;
  readonly language?: string;
  readonly meta?: Readonly<Record<string, string>>;
  readonly chapter?: string;
}

/** Blocks of a chapter named `sample`, for tests. */
function sampleBlocks(samples: readonly SampleBlock[]): readonly Block[] {
  return samples.map(({code, language = 'yaml', meta = {}, chapter = 'sample'}, index) => ({
    locale: 'en',
    chapter,
    file: `docs/${chapter}.mdx`,
    language,
    meta,
    code: code.trim(),
    line: 1 + 100 * index,
    index,
  }));
}

/** Checks sample blocks against the project's own schemas; the findings as `LINE message`. */
export function faultsIn(...samples: readonly SampleBlock[]): readonly string[] {
  const {findings} = checkManifests(sampleBlocks(samples), rules);
  return findings.map(({line, message}) => `${line ?? 0} ${message}`);
}

/** What keeps sample blocks from being applied to one cluster, in the order given, twice; as `LINE message`. */
export function faultsInOneCluster(
  order: readonly string[],
  ...samples: readonly SampleBlock[]
): readonly string[] {
  const {objects} = checkManifests(sampleBlocks(samples), rules);
  return oneClusterFindings(objects, order).map(({line, message}) => `${line ?? 0} ${message}`);
}

/** The running example, valid as it stands. */
export const orders = `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
  namespace: shop
spec:
  replicas: 6
  selector:
    matchLabels:
      app.kubernetes.io/name: orders
  template:
    metadata:
      labels:
        app.kubernetes.io/name: orders
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          minDomains: 3
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: DoNotSchedule
          nodeTaintsPolicy: Honor
          labelSelector:
            matchLabels:
              app.kubernetes.io/name: orders
          matchLabelKeys: [pod-template-hash]
      containers:
        - name: orders
          image: registry.k8s.io/e2e-test-images/agnhost:2.53
          args: ["netexec", "--http-port=8080"]
          ports:
            - name: http
              containerPort: 8080
          resources:
            requests: {cpu: 100m, memory: 64Mi}
---
apiVersion: v1
kind: Service
metadata:
  name: orders
  namespace: shop
  labels:
    app.kubernetes.io/name: orders
  annotations:
    service.kubernetes.io/topology-mode: Auto
spec:
  selector:
    app.kubernetes.io/name: orders
  internalTrafficPolicy: Cluster
  trafficDistribution: PreferSameZone
  ports:
    - name: http
      port: 80
      targetPort: http
`;
