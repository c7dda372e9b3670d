/** Stands in for `react/jsx-runtime`: see `table.ts`. */
export * from 'preact/jsx-runtime';
