const millisecondsPerDay = 86_400_000;

/**
 * Whole days from one ISO day to another, both read as UTC; negative if the second comes first.
 *
 * @example daysBetween('2026-11-01', '2026-11-21') // 20
 */
export function daysBetween(day: string, later: string): number {
  return Math.floor((Date.parse(later) - Date.parse(day)) / millisecondsPerDay);
}

/** The day that the machine's clock says, as an ISO day in UTC. */
export const clockDay = () => new Date().toISOString().slice(0, 10);
