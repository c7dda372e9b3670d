import {describe, expect, it} from 'vitest';
import {everyRequest, requestFor, typedEnds} from '../../../test/manifests';
import {pathIds} from '../../../src/data/types';
import {faultOf} from '../../../src/manifests/rules';
import {manifestSet} from '../../../src/manifests/manifestSet';
import {toYaml} from '../../../src/manifests/toYaml';
import type {ManifestRequest} from '../../../src/manifests/types';
import {faultsIn} from './sample';

/** What runs already where nothing new is asked for: namespace and workload, as the same choices would make them. */
function standing(request: ManifestRequest): string {
  const before = manifestSet({...request, workload: 'new'}).documents;
  const kinds = ['Namespace', 'Deployment', 'StatefulSet', 'DaemonSet'];
  return toYaml(before.filter(({object}) => kinds.includes(object.kind)));
}

/** The set as a chapter would show it: its YAML and, for a workload that runs already, the part that it gets. */
function blocksOf(request: ManifestRequest) {
  const {documents, patch} = manifestSet(request);
  const part = (patch?.body.spec as {readonly template: {readonly spec: object}} | undefined)
    ?.template.spec;
  const whole = request.workload === 'existing' ? [standing(request)] : [];
  return [
    ...[...whole, toYaml(documents)].map((code) => ({code, meta: {}})),
    ...(part === undefined
      ? []
      : [
          {
            code: `# fragment of ${patch?.kind ?? ''}: spec.template.spec\n${JSON.stringify(part)}`,
            meta: {fragment: ''},
          },
        ]),
  ].filter(({code}) => code !== '');
}

/** Choices that change steps only are left out: one request for each YAML, with every end of the typed fields. */
function distinctRequests(): readonly ManifestRequest[] {
  const all = everyRequest();
  const byYaml = new Map(all.map((request) => [JSON.stringify(blocksOf(request)), request]));
  return [...byYaml.values()].flatMap((request) =>
    typedEnds.map((typed) => ({...request, ...typed})),
  );
}

const requests = distinctRequests();

describe('what the builder gives', () => {
  it('passes the checks of the guide’s own manifests in every combination of choices', () => {
    const faulty = requests
      .map((request) => ({request, faults: faultsIn(...blocksOf(request))}))
      .filter(({faults}) => faults.length > 0);
    expect(faulty.slice(0, 3)).toEqual([]);
  });

  it('is walked whole: every path, and every value of every choice', () => {
    expect(everyRequest().length).toBeGreaterThan(1500);
    expect(requests.length).toBeGreaterThan(200);
    expect(new Set(requests.map(({path}) => path))).toEqual(new Set(pathIds));
  });

  it('is asked for nothing that is refused', () => {
    expect(everyRequest().map(faultOf).filter(Boolean)).toEqual([]);
  });

  it('is refused with a fault in it: the checks are not blind', () => {
    const [{code = '', meta = {}} = {}] = blocksOf(requestFor('clusterip-same-zone'));
    const faulty = code.replace('trafficDistribution', 'trafficDistributions');
    expect(faultsIn({code: faulty, meta})).toEqual([expect.stringContaining('unknown field')]);
  });
});
