import type {MeasurementSourceId} from '@site/src/data/measurement/headings';
import type {Choices} from './choices';
import type {Digest} from './digest';

/** Sources that share their labels and layouts: of these the reader's word tells one from the other. */
const SIBLINGS: readonly (readonly MeasurementSourceId[])[] = [
  ['opencost', 'kubecost'],
  ['istio', 'ztunnel'],
  ['athena', 'cur', 'cost-explorer', 'flow-logs'],
];

/** Sources whose layout a sibling has as well. */
const SHARED: ReadonlySet<MeasurementSourceId> = new Set([
  'athena',
  'opencost',
  'kubecost',
  'istio',
  'ztunnel',
]);

function isBill({groups}: Digest): boolean {
  return groups.some(
    ({kind, sums}) =>
      kind.by === 'usage-type' ||
      kind.by === 'operation' ||
      [...(sums[0]?.values() ?? [])].some(({unit}) => unit?.kind === 'money'),
  );
}

/**
 * Whose measurement it is: what the text itself shows, else what the reader says.
 *
 * @example whoseIs(digest, {source: 'kubecost'}) // 'kubecost', where the labels are OpenCost's
 */
export function whoseIs(digest: Digest, {source: said}: Choices): MeasurementSourceId | undefined {
  const {source: shown, form} = digest;
  if (shown === undefined)
    return said ?? (form === 'sentence' && isBill(digest) ? 'cost-explorer' : undefined);
  const isSibling =
    said !== undefined && SIBLINGS.some((ids) => ids.includes(shown) && ids.includes(said));
  return isSibling && SHARED.has(shown) ? said : shown;
}
