import type {Locality} from './locality';
import type {RefusalKey} from './messages';
import type {ZoneNumbers} from './types';

/** The answer in one level, as the command line prints it. */
export interface LocalitySummary {
  readonly hintsEnabled: boolean;
  /** Why the annotation brought no hints; null where it did, and where it was not asked. */
  readonly messageKey: RefusalKey | null;
  /** Ready endpoints per hinted zone. */
  readonly hintCountByZone: ZoneNumbers | null;
  readonly crossZoneHints: number;
  readonly crossZoneShare: number;
  /** Share of requests of which one end stands in an unknown zone; absent where there are none. */
  readonly unknownShare?: number;
  readonly loadByZone: ZoneNumbers;
  /** Load of the busiest pod, 1 is fair; 0 where nothing is served. */
  readonly busiestPod: number;
  readonly droppedShare: number;
}

/**
 * The answer in one level.
 *
 * @example summaryOf(locality(input)).messageKey // 'InsufficientNumberOfEndpoints'
 */
export function summaryOf({hints, traffic}: Locality): LocalitySummary {
  return {
    hintsEnabled: hints.kind === 'set',
    messageKey: hints.kind === 'refused' ? hints.refusal.messageKey : null,
    hintCountByZone: hints.kind === 'set' ? hints.countByZone : null,
    crossZoneHints: hints.kind === 'set' ? hints.crossZone : 0,
    crossZoneShare: traffic.crossZoneShare,
    ...(traffic.unknownShare > 0 && {unknownShare: traffic.unknownShare}),
    loadByZone: traffic.loadByZone,
    busiestPod: traffic.busiestPod,
    droppedShare: traffic.droppedShare,
  };
}
