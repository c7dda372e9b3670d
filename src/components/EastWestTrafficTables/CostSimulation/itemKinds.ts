import {translate} from '@docusaurus/Translate';
import type {LineItemId} from '@site/src/data/types';
import type {PathCost} from '@site/src/model/types';

/** What kind of money a line item is: the colour of its part of a bar. */
const itemKindIds = ['transfer', 'hours', 'capacity', 'data', 'requests', 'cpu', 'memory'] as const;
export type ItemKind = (typeof itemKindIds)[number];

const kinds: Readonly<Record<LineItemId, ItemKind>> = {
  'inter-az-transfer': 'transfer',
  'alb-hours': 'hours',
  'nlb-hours': 'hours',
  'apiserver-nlb-hours': 'hours',
  'hosted-zone': 'hours',
  'lattice-service-hours': 'hours',
  'alb-lcu': 'capacity',
  'nlb-nlcu': 'capacity',
  'lattice-data': 'data',
  'lattice-requests': 'requests',
  'proxy-cpu': 'cpu',
  'proxy-memory': 'memory',
  'istiod-cpu': 'cpu',
  'istiod-memory': 'memory',
  'tgw-attachment-hours': 'hours',
  'tgw-data': 'data',
  'endpoint-hours': 'hours',
  'endpoint-data-first-pb': 'data',
  'endpoint-data-next-4-pb': 'data',
  'endpoint-data-over-5-pb': 'data',
};

const names: Readonly<Record<ItemKind, () => string>> = {
  transfer: () => translate({id: 'itemKind.transfer', message: 'transfer between zones'}),
  hours: () => translate({id: 'itemKind.hours', message: 'fixed charges'}),
  capacity: () => translate({id: 'itemKind.capacity', message: 'load balancer capacity'}),
  data: () => translate({id: 'itemKind.data', message: 'data processed'}),
  requests: () => translate({id: 'itemKind.requests', message: 'requests'}),
  cpu: () => translate({id: 'itemKind.cpu', message: 'mesh CPU'}),
  memory: () => translate({id: 'itemKind.memory', message: 'mesh memory'}),
};

export function itemKind(id: LineItemId): ItemKind {
  return kinds[id];
}

export function itemKindName(kind: ItemKind): string {
  return names[kind]();
}

/** The kind's colour, from the theme's style sheet. */
export function itemKindColor(kind: ItemKind): string {
  return `var(--item-${kind})`;
}

/** The kinds that cost something in any of these, in one order. */
export function presentKinds(costs: readonly PathCost[]): readonly ItemKind[] {
  const items = costs.flatMap(({lineItems}) => lineItems);
  const present = new Set(items.filter(({cost = 0}) => cost > 0).map(({id}) => itemKind(id)));
  return itemKindIds.filter((kind) => present.has(kind));
}
