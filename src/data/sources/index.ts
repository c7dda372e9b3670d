import type {Source} from '../types';
import {awsSources} from './aws';
import {chinaSources} from './china';
import {kubernetesSources} from './kubernetes';
import {latencySources} from './latency';
import {measurementSources} from './measurement';
import {meshSources} from './mesh';
import {observabilitySources} from './observability';
import {overviewSources} from './overview';
import {sourcesOfPrices} from './ofPrices';

/** Sources by topic, in the order in which the references chapter shows them. */
export const sourceGroups = {
  prices: sourcesOfPrices,
  latency: latencySources,
  kubernetes: kubernetesSources,
  aws: {...awsSources, ...chinaSources},
  mesh: meshSources,
  observability: {...observabilitySources, ...measurementSources},
  overview: overviewSources,
} as const satisfies Record<string, Readonly<Record<string, Source>>>;

export type SourceGroup = keyof typeof sourceGroups;

const all = new Map<string, Source>(
  Object.values(sourceGroups).flatMap((group) => Object.entries<Source>(group)),
);

/**
 * The source with this id.
 *
 * @throws RangeError when no source has the id: a fact points nowhere.
 * @example sourceById('elbPricingPage').publisher // 'AWS'
 */
export function sourceById(id: string): Source {
  const source = all.get(id);
  if (source === undefined) throw new RangeError(`No source has the id "${id}"`);
  return source;
}
