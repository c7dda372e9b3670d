import type {ComponentProps, ReactNode} from 'react';
import {LoadedPart} from '../../ui/LoadedPart';
import {loadedPartText} from '../explain/loadedPart';
import type {PinItems} from './PinItems';
import {usePinned} from './usePinned';

const load = () => import('./PinItems').then(({PinItems}) => ({default: PinItems}));

/** The pinned scenarios with what can be done with each. Most readers pin none: its code comes with the first pin. */
export function PinList(handlers: Omit<ComponentProps<typeof PinItems>, 'pinned'>): ReactNode {
  const pinned = usePinned();
  if (pinned.length === 0) return null;
  return <LoadedPart text={loadedPartText()} load={load} part={{...handlers, pinned}} />;
}
