import {memo, type ReactNode} from 'react';
import type {PathId} from '@site/src/data/types';
import {LoadedPart} from '../../ui/LoadedPart';
import {loadedPartText} from '../explain/loadedPart';
import type {ManifestPanelProps} from './ManifestPanel';

const loadPanel = () =>
  import('./ManifestPanel').then(({ManifestPanel}) => ({default: ManifestPanel}));
const loadButton = () => import('./GiveThis').then(({GiveThis}) => ({default: GiveThis}));

/** What to apply for a path; its code comes when it is first asked for. */
export function Manifests(panel: ManifestPanelProps): ReactNode {
  return <LoadedPart text={loadedPartText()} load={loadPanel} part={panel} />;
}

/** A button in an opened part that asks for it: even the button comes when the part is opened. */
export const GiveThis = memo(function GiveThis({path}: {readonly path: PathId}): ReactNode {
  return <LoadedPart text={loadedPartText()} load={loadButton} part={{path}} />;
});
