/** Stands in for Docusaurus's prefetching of chunks: see `table.ts`. */
export default function prefetchNothing(): Promise<void> {
  return Promise.resolve();
}
