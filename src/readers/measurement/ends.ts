import type {MeasurementSourceId} from '@site/src/data/measurement/headings';
import type {Choices} from './choices';
import type {Digest, Group} from './digest';
import type {NoteId} from './reading';

interface Counted {
  readonly group: Group;
}

/** At how many ends a source counts a byte, where its rows need not say. */
const BY_SOURCE: Readonly<Partial<Record<MeasurementSourceId, 1 | 2>>> = {
  obi: 2,
  istio: 1,
  ztunnel: 1,
  kubecost: 1,
  opencost: 1,
  'flow-logs': 1,
};

/** How far In and Out may differ, as a part of the larger, before it means something. */
const EVEN = 0.02;

/**
 * At how many ends a byte was counted.
 *
 * @returns no `ends` where nothing tells: the reader has to.
 */
export function endsOf<P extends Counted>(
  {
    parts,
    gbOf,
    source,
    isMoney,
    digest,
  }: {
    readonly digest: Digest;
    readonly parts: readonly P[];
    readonly gbOf: (part: P) => number;
    readonly source: MeasurementSourceId | undefined;
    readonly isMoney: boolean;
  },
  choices: Choices,
): {readonly ends: 1 | 2 | undefined; readonly notes: readonly NoteId[]} {
  const sum = (direction: 'in' | 'out') =>
    parts
      .filter(({group}) => group.kind.direction === direction)
      .reduce((all, part) => all + gbOf(part), 0);
  const directions = new Set(parts.map(({group}) => group.kind.direction));
  const both = directions.has('in') && directions.has('out');
  const uneven: NoteId[] =
    both && Math.abs(sum('in') - sum('out')) > EVEN * Math.max(sum('in'), sum('out'))
      ? ['uneven']
      : [];
  if (choices.ends !== undefined) return {ends: choices.ends, notes: uneven};
  if (both) return {ends: 2, notes: uneven};
  if (!directions.has(undefined)) return {ends: 1, notes: []};
  const known = (source === undefined ? undefined : BY_SOURCE[source]) ?? digest.ends;
  const isBill = parts.some(({group}) =>
    ['usage-type', 'operation', 'description'].includes(group.kind.by),
  );
  const hasSome = directions.size > 1;
  // Some rows name their end and some do not: nobody knows whether these are the same bytes.
  if (known !== undefined && !isBill && !hasSome) return {ends: known, notes: []};
  const named = parts.every(({group}) => group.kind.by === 'usage-type');
  const isWholeBill =
    named ||
    source === 'cost-explorer' ||
    (isMoney && digest.form === 'sentence') ||
    digest.numbers.some(({heading}) => /^billed_gb$/i.test(heading));
  // The meter adds both ends up, unless rows of one end were picked.
  if (isWholeBill && !hasSome) return {ends: 2, notes: ['ends-both']};
  return {ends: undefined, notes: ['ends-unknown']};
}
