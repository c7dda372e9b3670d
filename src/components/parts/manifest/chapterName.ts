import {translate} from '@docusaurus/Translate';

/** Chapters that a set refers to, as the menu calls them. */
const chapterNames: Readonly<Record<string, () => string>> = {
  architecture: () => translate({id: 'manifest.chapter.architecture', message: 'Architecture'}),
  'load-balancers': () =>
    translate({id: 'manifest.chapter.loadBalancers', message: 'Load balancers'}),
  'multi-cluster': () => translate({id: 'manifest.chapter.multiCluster', message: 'Multi-cluster'}),
  'node-local-routing': () =>
    translate({id: 'manifest.chapter.nodeLocal', message: 'Node-local routing'}),
  'pod-placement': () => translate({id: 'manifest.chapter.placement', message: 'Pod placement'}),
  prerequisites: () => translate({id: 'manifest.chapter.prerequisites', message: 'Prerequisites'}),
  scenarios: () => translate({id: 'manifest.chapter.scenarios', message: 'Scenarios'}),
  'service-mesh': () => translate({id: 'manifest.chapter.mesh', message: 'Service mesh'}),
  'zone-local-routing': () =>
    translate({id: 'manifest.chapter.zoneLocal', message: 'Zone-local routing'}),
};

/** @example chapterOf('load-balancers#nlb') // {name: 'Load balancers', to: '/load-balancers/#nlb'} */
export function chapterOf(place: string): {readonly name: string; readonly to: string} {
  const [chapter = '', anchor] = place.split('#');
  const to = `/${chapter}/${anchor === undefined ? '' : `#${anchor}`}`;
  return {name: chapterNames[chapter]?.() ?? chapter, to};
}
