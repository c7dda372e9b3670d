import {facts} from '../../data/facts';
import {certainWhateverTheShares} from '../../model/locality/whatIf/replicas';
import {workloadKind} from '../objects/workload';
import type {ManifestRequest, Say} from '../types';
import {isOnEks, tooOldForSame, type TooOld} from '../versions';

const products: Readonly<Record<TooOld, (request: ManifestRequest) => string>> = {
  kubernetes: ({kubernetes}) => `Kubernetes ${kubernetes}`,
  cilium: ({cilium}) => `Cilium ${cilium}`,
  istio: ({istio}) => `Istio ${istio}`,
};

/** Which value was written, where not the newest. */
export function valueNotes(request: ManifestRequest, wanted: 'zone' | 'node'): readonly Say[] {
  const [first] = tooOldForSame(request);
  if (first === undefined) return [];
  const id = wanted === 'zone' ? 'sameZoneTooNew' : 'sameNodeTooNew';
  const chapter = first === 'istio' ? 'service-mesh#zones' : 'zone-local-routing#set-the-field';
  return [{id, values: {who: products[first](request)}, chapter}];
}

/** What the hints of the field need to be followed. */
export function hintNotes({dataPlane}: ManifestRequest): readonly Say[] {
  if (dataPlane === 'cilium') return [{id: 'ciliumHints', chapter: 'zone-local-routing#cilium'}];
  if (dataPlane === 'kube-proxy') {
    return [{id: 'kubeProxyVersion', chapter: 'zone-local-routing#kube-proxy-version'}];
  }
  return [];
}

/** Fewer than this in a zone, and a replacement may leave it empty. */
const SAFE_PER_ZONE = 2;

/** Whether the pods are enough for the zones. */
function replicaNotes(request: ManifestRequest): readonly Say[] {
  const {replicas, zones} = request;
  if (workloadKind(request) === 'DaemonSet' || request.workload === 'existing') return [];
  if (zones.length === 1) return [{id: 'oneZone'}];
  const values = {replicas: String(replicas), zones: String(zones.length)};
  const chapter = 'pod-placement#rollout';
  if (replicas < zones.length) return [{id: 'noZone', values, chapter}];
  return replicas < SAFE_PER_ZONE * zones.length ? [{id: 'onePerZone', values, chapter}] : [];
}

/** What the field for the zone is good for, and what not. */
export function fieldNotes(request: ManifestRequest): readonly Say[] {
  const {zones} = request;
  if (zones.length === 1) return [];
  const count = String(certainWhateverTheShares(zones.length));
  return [
    {id: 'annotationNeeds', values: {count}, chapter: 'zone-local-routing#safe-counts'},
    {id: 'zoneLoad', chapter: 'pod-placement#zone-overload'},
  ];
}

/** What holds for every path that has objects. */
export function commonNotes(request: ManifestRequest): readonly Say[] {
  const {kubernetes, workload} = request;
  const values = {version: kubernetes, newest: facts.eksNewest.value};
  const chapter = 'prerequisites#environment';
  return [
    ...(isOnEks(request) ? [] : [{id: 'notOnEks', values, chapter} as const]),
    workload === 'new'
      ? {id: 'exampleImage', chapter: 'prerequisites#running-example'}
      : {id: 'ownService'},
    ...replicaNotes(request),
  ];
}
