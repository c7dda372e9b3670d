import type {ComponentChild} from 'preact';
import {createRoot, hydrateRoot as hydrateAtOnce} from 'preact/compat/client';

/**
 * Takes the page over in a task of its own: Docusaurus calls this in the task that has just run the page's scripts.
 */
function hydrateRoot(container: Element, app: ComponentChild): void {
  setTimeout(() => hydrateAtOnce(container, app));
}

/** Stands in for `react-dom/client`: see `table.ts`. */
export default {createRoot, hydrateRoot};
