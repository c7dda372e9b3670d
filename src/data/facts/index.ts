import {edgeFacts} from './edge';
import {meshFacts} from './mesh';
import {observabilityFacts} from './observability';
import {overviewFacts} from './overview';
import {routingFacts} from './routing';

/** Every number, version and date that the chapters state outside the price and latency tables. */
export const facts = {
  ...overviewFacts,
  ...routingFacts,
  ...edgeFacts,
  ...meshFacts,
  ...observabilityFacts,
} as const;

export type FactId = keyof typeof facts;
