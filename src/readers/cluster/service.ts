import {object, objects, optionalText, optionalWord, text, type Fields} from './fields';
import {namespaceOf} from './namespace';
import type {ReadService} from './types';

/** Only these annotations decide anything here; the others may hold whatever people write. */
const routingAnnotations = [
  'service.kubernetes.io/topology-mode',
  'service.kubernetes.io/topology-aware-hints',
] as const;

const policies = {words: ['Cluster', 'Local'], allowed: 'traffic-policy'} as const;

function annotationsOf(metadata: Fields): Readonly<Record<string, string>> {
  const annotations = object(metadata, 'annotations');
  return Object.fromEntries(
    routingAnnotations.flatMap((key) => {
      const value = optionalText(annotations, key);
      return value === null ? [] : [[key, value] as const];
    }),
  );
}

function accessOf(spec: Fields): ReadService['access'] {
  if (optionalText(spec, 'type') === 'ExternalName') return 'external-name';
  return optionalText(spec, 'clusterIP') === 'None' ? 'headless' : 'kube-proxy';
}

/** Sorted, so that two Services with the same pods are known by it. */
function selectorOf(spec: Fields): string | null {
  const selector = object(spec, 'selector');
  const labels = Object.keys(selector.values).sort();
  if (labels.length === 0) return null;
  return labels.map((label) => `${label}=${optionalText(selector, label) ?? ''}`).join(',');
}

/**
 * Reads a Service, without its slices.
 *
 * @throws Misread where a field is missing or holds what it cannot hold.
 */
export function readService(service: Fields): Omit<ReadService, 'families'> {
  const metadata = object(service, 'metadata');
  const spec = object(service, 'spec');
  return {
    namespace: namespaceOf(metadata),
    name: text(metadata, 'name'),
    routing: {
      annotations: annotationsOf(metadata),
      trafficDistribution: optionalText(spec, 'trafficDistribution') || null,
      internalTrafficPolicy: optionalWord(spec, 'internalTrafficPolicy', policies) ?? 'Cluster',
    },
    externalTrafficPolicy: optionalWord(spec, 'externalTrafficPolicy', policies),
    access: accessOf(spec),
    selector: selectorOf(spec),
    ports: objects(spec, 'ports').map((port) => optionalText(port, 'name') ?? ''),
    isRead: true,
  };
}
