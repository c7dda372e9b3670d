/** Replaces `react/jsx-runtime`: see `table.ts`. */
export * from 'preact/jsx-runtime';
