import type {ReactNode} from 'react';
import {LoadedPart} from '../../ui/LoadedPart';
import type {Estimate} from '../estimate/estimateOf';
import {loadedPartText} from '../explain/loadedPart';
import styles from './styles.module.css';
import {usePinned} from './usePinned';

const load = () => import('./PinComparison').then(({PinComparison}) => ({default: PinComparison}));

/** The pinned scenarios beside the current one. Most readers pin none: its code comes with the first pin. */
export function PinTable({estimate}: {readonly estimate: Estimate}): ReactNode {
  const pinned = usePinned();
  if (pinned.length === 0) return null;
  return (
    <div className={styles.table}>
      <LoadedPart text={loadedPartText()} load={load} part={{estimate, pinned}} />
    </div>
  );
}
