import preload from '@docusaurus/core/lib/client/preload';
import {yieldToBrowser} from '../../../browser/HydrateInTurn/yieldToBrowser';

/**
 * Stands in for Docusaurus's preloading of a page: see `table.ts`. Asking for some ten files takes a phone 15 ms, which
 * would come on top of running the main script.
 */
export default async function preloadInOwnTask(pathname: string): Promise<void> {
  await yieldToBrowser();
  await preload(pathname);
}
