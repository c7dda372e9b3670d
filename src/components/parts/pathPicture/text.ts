import {translate} from '@docusaurus/Translate';
import type {PathStop, StopId} from '@site/src/model/pathStops';
import type {Format} from '@site/src/words/format/createFormat';

const stops: Readonly<Record<StopId, () => string>> = {
  client: () => translate({id: 'stop.client', message: 'client pod'}),
  server: () => translate({id: 'stop.server', message: 'server pod'}),
  proxy: () => translate({id: 'stop.proxy', message: 'mesh proxy'}),
  waypoint: () => translate({id: 'stop.waypoint', message: 'waypoint'}),
  nlb: () => translate({id: 'stop.nlb', message: 'NLB'}),
  alb: () => translate({id: 'stop.alb', message: 'ALB'}),
  node: () => translate({id: 'stop.node', message: 'NodePort'}),
  lattice: () => translate({id: 'stop.lattice', message: 'VPC Lattice'}),
  'transit-gateway': () => translate({id: 'stop.transitGateway', message: 'Transit Gateway'}),
  endpoint: () => translate({id: 'stop.endpoint', message: 'VPC endpoint'}),
};

export const stopName = (stop: StopId): string => stops[stop]();

/** What happens on the way to a stop, in a few words. */
export function wayText({crosses, billed}: PathStop, format: Format): string {
  if (crosses === undefined) {
    return translate({id: 'way.undocumented', message: 'zones not documented'});
  }
  if (crosses === 0) return translate({id: 'way.stays', message: 'stays in the zone'});
  const share = {share: format.percent(crosses)};
  return billed
    ? translate({id: 'way.billed', message: '{share} cross zones, billed'}, share)
    : translate({id: 'way.free', message: '{share} cross zones, not billed'}, share);
}
