import type {ReactNode} from 'react';
import {LoadedPart} from '../../ui/LoadedPart';
import {loadedPartText} from '../explain/loadedPart';

const part = {};
const load = () => import('./index').then(({TrafficUnits}) => ({default: TrafficUnits}));

/** The traffic in other units, in a panel that is closed at first: its code comes when that is opened. */
export function LazyTrafficUnits(): ReactNode {
  return <LoadedPart text={loadedPartText()} load={load} part={part} />;
}
