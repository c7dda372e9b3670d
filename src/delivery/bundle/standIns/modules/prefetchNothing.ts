/** Replaces Docusaurus's `prefetch` and fetches nothing: see `table.ts`. */
export default function prefetchNothing(): Promise<void> {
  return Promise.resolve();
}
