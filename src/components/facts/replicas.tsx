import type {ReactNode} from 'react';
import {certainWhateverTheShares, replicasFor} from '@site/src/model/locality/whatIf/replicas';
import {zoneRatios} from '@site/src/model/locality/zoneRatios';
import {useFormat} from '@site/src/words/format/useFormat';
import styles from './styles.module.css';

/**
 * The fewest ready pods from which on the annotation sets hints, whatever share of the CPU each zone has.
 *
 * @param zones 2 or more.
 * @example <SafeReplicas zones={3} /> // 13
 */
export function SafeReplicas({zones}: {readonly zones: number}): ReactNode {
  return <span className={styles.value}>{certainWhateverTheShares(zones)}</span>;
}

/**
 * The counts of ready pods for which the annotation refuses hints.
 *
 * @param cpu what each zone has of the cluster's CPU, as parts: [2, 1, 1] is a half and two quarters.
 * @throws RangeError with fewer than two zones, or a zone without CPU: then no count is accepted.
 * @example <RefusedReplicas cpu={[1, 1, 1]} /> // 1, 2, 4, 5, 8, 11
 */
export function RefusedReplicas({cpu}: {readonly cpu: readonly number[]}): ReactNode {
  const format = useFormat();
  const nodes = cpu.map((parts, index) => ({
    zone: `z${index}`,
    allocatableCpuMilli: parts * 1000,
    ready: true,
    labels: [],
  }));
  const answer = replicasFor(zoneRatios(nodes));
  if (answer === undefined) {
    throw new RangeError(`CPU of the zones: [${cpu.join(', ')}] has no shares to compute with`);
  }
  return format.series(answer.refused.map(String));
}
