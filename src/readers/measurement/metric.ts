/** Metrics with bytes that never crossed a network. */
const NOT_TRAFFIC =
  /(?:memory|mem|disk|fs|filesystem|cache|heap|storage|volume|rss|swap|alloc|gc|working_set|capacity|available|limit)_|_(?:bucket|count)$|size_bytes|bytes_count$/i;
/** Names that recording rules give to what is per second already. */
const RATE = /(?:rate|per_second|persecond|irate|bps)/i;

/**
 * Whether a metric of this name can be added up as bytes.
 *
 * @returns `rate` for bytes per second; `counter` for bytes since a process began; `amount` for bytes over a time.
 * @example readMetric('hubble_flows_processed_total') // 'not-bytes'
 */
export function readMetric(name: string): 'rate' | 'amount' | 'counter' | 'not-bytes' {
  if (!/bytes?/i.test(name) || NOT_TRAFFIC.test(name)) return 'not-bytes';
  if (RATE.test(name)) return 'rate';
  if (/increase|delta/i.test(name)) return 'amount';
  return 'counter';
}

/** Metrics and columns of some tools are about traffic between zones by their name alone. */
export const BETWEEN_ZONES = /inter_?(?:zone|az)|cross(?:ed)?_?(?:zone|az|gb|bytes)|跨可用区/i;
