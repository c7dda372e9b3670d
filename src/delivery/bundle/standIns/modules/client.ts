import type {ComponentChild} from 'preact';
import {createRoot, hydrateRoot as hydrateAtOnce} from 'preact/compat/client';

/** Hydrates the page in a task of its own, because Docusaurus calls this in the task that ran the page's scripts. */
function hydrateRoot(container: Element, app: ComponentChild): void {
  setTimeout(() => hydrateAtOnce(container, app));
}

/** Replaces `react-dom/client`: see `table.ts`. */
export default {createRoot, hydrateRoot};
