import {translate} from '@docusaurus/Translate';
import type {Confidence, PriceId} from '@site/src/data/types';

const names: Readonly<Record<PriceId, () => string>> = {
  interAzPerGbEachSide: () =>
    translate({
      id: 'price.interAzPerGbEachSide',
      message: 'Transfer between zones, per GB at each end',
    }),
  albHour: () => translate({id: 'price.albHour', message: 'ALB, per hour'}),
  lcuHour: () => translate({id: 'price.lcuHour', message: 'ALB capacity unit, per LCU-hour'}),
  nlbHour: () => translate({id: 'price.nlbHour', message: 'NLB, per hour'}),
  nlcuHour: () => translate({id: 'price.nlcuHour', message: 'NLB capacity unit, per NLCU-hour'}),
  latticeServiceHour: () =>
    translate({id: 'price.latticeServiceHour', message: 'VPC Lattice, per service and hour'}),
  latticePerGb: () => translate({id: 'price.latticePerGb', message: 'VPC Lattice, per GB'}),
  latticePerMillionRequests: () =>
    translate({
      id: 'price.latticePerMillionRequests',
      message: 'VPC Lattice, per million requests beyond the free ones',
    }),
  route53ZoneMonth: () =>
    translate({id: 'price.route53ZoneMonth', message: 'Route 53 private hosted zone, per month'}),
  m6iLargeHour: () =>
    translate({id: 'price.m6iLargeHour', message: 'EC2 m6i.large On-Demand Linux, per hour'}),
  tgwAttachmentHour: () =>
    translate({id: 'price.tgwAttachmentHour', message: 'Transit Gateway, per attachment and hour'}),
  tgwPerGb: () => translate({id: 'price.tgwPerGb', message: 'Transit Gateway, per GB'}),
  endpointHourPerZone: () =>
    translate({
      id: 'price.endpointHourPerZone',
      message: 'Interface endpoint, per zone and hour',
    }),
  endpointPerGbFirstPb: () =>
    translate({
      id: 'price.endpointPerGbFirstPb',
      message: 'Interface endpoints, per GB of the first PB in a month',
    }),
  endpointPerGbNext4Pb: () =>
    translate({
      id: 'price.endpointPerGbNext4Pb',
      message: 'Interface endpoints, per GB of the next 4 PB',
    }),
  endpointPerGbOver5Pb: () =>
    translate({
      id: 'price.endpointPerGbOver5Pb',
      message: 'Interface endpoints, per GB beyond 5 PB',
    }),
};

const confidences: Readonly<Record<Confidence, () => string>> = {
  high: () => translate({id: 'confidence.high', message: 'high'}),
  'medium-high': () => translate({id: 'confidence.mediumHigh', message: 'medium to high'}),
  medium: () => translate({id: 'confidence.medium', message: 'medium'}),
  low: () => translate({id: 'confidence.low', message: 'low'}),
  unsourced: () => translate({id: 'confidence.unsourced', message: 'no source'}),
};

/** The price's name in the page's language. */
export function priceName(id: PriceId): string {
  return names[id]();
}

/** How much a figure can be trusted, in the page's language. */
export function confidenceName(confidence: Confidence): string {
  return confidences[confidence]();
}
