import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseAllDocuments} from 'yaml';
import {everyRequest, manifestRequests} from '../../test/manifests';
import {manifestSet} from './manifestSet';
import {manifestText} from './manifestText';
import {toYaml} from './toYaml';
import type {KubernetesObject, ManifestRequest} from './types';

const clusterWide = [
  'Namespace',
  'GatewayClass',
  'IngressClass',
  'IngressClassParams',
  'ServiceNetwork',
];

const objectsOf = (request: ManifestRequest) =>
  manifestSet(request).documents.map(({object}) => object);

const parsed = (yaml: string, version: '1.1' | '1.2'): unknown[] =>
  parseAllDocuments(yaml, {version, schema: version === '1.1' ? 'yaml-1.1' : 'core'}).flatMap(
    (document) => (document.contents === null ? [] : [document.toJS() as unknown]),
  );

interface Workload {
  readonly spec: {
    readonly selector: {readonly matchLabels: object};
    readonly template: {
      readonly metadata: {readonly labels: object};
      readonly spec: {
        readonly containers: readonly [
          {readonly ports: readonly [{readonly containerPort: number; readonly name: string}]},
        ];
        readonly topologySpreadConstraints?: readonly {
          readonly labelSelector: {readonly matchLabels: object};
        }[];
      };
    };
  };
}
interface Service {
  readonly spec: {
    readonly selector: object;
    readonly ports: readonly [{readonly port: number; readonly targetPort: string | number}];
  };
}

const ofKind = <Kind>(objects: readonly KubernetesObject[], ...kinds: readonly string[]) =>
  objects.filter(({kind}) => kinds.includes(kind)) as unknown as readonly Kind[];

describe('whatever is chosen', () => {
  it.each(['1.1', '1.2'] as const)(
    'the YAML is read back as the same objects by YAML %s',
    (version) => {
      fc.assert(
        fc.property(manifestRequests, (request) => {
          const {documents} = manifestSet(request);
          expect(parsed(toYaml(documents), version)).toEqual(documents.map(({object}) => object));
        }),
      );
    },
  );

  it('the whole file, with its comments, is the same objects', () => {
    fc.assert(
      fc.property(manifestRequests, (request) => {
        const text = manifestText(manifestSet(request));
        expect(parsed(text, '1.2')).toEqual(objectsOf(request));
      }),
    );
  });

  it('every object is in the namespace, or of a kind that has none', () => {
    fc.assert(
      fc.property(manifestRequests, (request) => {
        for (const {kind, metadata} of objectsOf(request)) {
          const expected = clusterWide.includes(kind) ? undefined : request.namespace;
          expect(metadata.namespace).toBe(expected);
        }
      }),
    );
  });

  it('selectors choose the pods, and ports lead to them', () => {
    fc.assert(
      fc.property(manifestRequests, (request) => {
        const objects = objectsOf(request);
        const [workload] = ofKind<Workload>(objects, 'Deployment', 'StatefulSet', 'DaemonSet');
        for (const {spec} of ofKind<Service>(objects, 'Service')) {
          expect(spec.ports[0].port).toBe(request.port);
          if (workload === undefined) {
            expect(spec.ports[0].targetPort).toBe(request.targetPort);
            continue;
          }
          const {metadata, spec: pod} = workload.spec.template;
          expect(metadata.labels).toEqual(spec.selector);
          expect(workload.spec.selector.matchLabels).toEqual(spec.selector);
          expect(pod.containers[0].ports[0]).toEqual({
            name: spec.ports[0].targetPort,
            containerPort: request.targetPort,
          });
          for (const {labelSelector} of pod.topologySpreadConstraints ?? []) {
            expect(labelSelector.matchLabels).toEqual(spec.selector);
          }
        }
      }),
    );
  });

  it('no two objects have the same kind and name', () => {
    fc.assert(
      fc.property(manifestRequests, (request) => {
        const refs = objectsOf(request).map(({kind, metadata}) => `${kind}/${metadata.name}`);
        expect(new Set(refs).size).toBe(refs.length);
      }),
    );
  });

  it('no name is longer than a label of DNS', () => {
    fc.assert(
      fc.property(manifestRequests, (request) => {
        for (const {metadata} of objectsOf(request)) {
          expect(metadata.name).toMatch(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/);
        }
      }),
    );
  });
});

describe('in every combination', () => {
  it('there is a way to apply, to check and to go back, and nothing is left unfilled', () => {
    for (const request of everyRequest()) {
      const set = manifestSet(request);
      expect(set.steps.length, request.path).toBeGreaterThan(0);
      expect(set.checks.length, request.path).toBeGreaterThan(0);
      expect(set.undo.length, request.path).toBeGreaterThan(0);
      expect(manifestText(set)).not.toMatch(/undefined|\[object|\{[a-z]\w*\}(?!')/);
    }
  });

  it('what is made is undone, and never the namespace', () => {
    for (const request of everyRequest()) {
      const {documents, undo} = manifestSet(request);
      const commands = undo.map(({command = ''}) => command).join('\n');
      for (const {object} of documents) {
        const isKept =
          object.kind === 'Namespace' ||
          (request.workload === 'existing' &&
            object.kind === 'Service' &&
            object.metadata.name === request.name);
        if (isKept) continue;
        expect(commands.toLowerCase()).toContain(`/${object.metadata.name}`.toLowerCase());
      }
      expect(commands).not.toMatch(/delete (ns|namespace)\b/);
    }
  });
});
