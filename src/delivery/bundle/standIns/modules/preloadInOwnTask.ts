import preload from '@docusaurus/core/lib/client/preload';
import {orStay} from '../../../browser/offline/unreachable';
import {yieldToBrowser} from '../../../browser/HydrateInTurn/yieldToBrowser';

/**
 * Replaces Docusaurus's `preload`: see `table.ts`. Requesting about ten files takes a phone 15 ms, which would lengthen the task that
 * runs the main script.
 */
export default async function preloadInOwnTask(pathname: string): Promise<void> {
  await yieldToBrowser();
  await orStay(pathname, () => preload(pathname));
}
