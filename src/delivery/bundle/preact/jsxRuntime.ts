/** Stands in for `react/jsx-runtime`: see `index.ts`. */
export * from 'preact/jsx-runtime';
