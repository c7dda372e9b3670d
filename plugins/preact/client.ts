/** Stands in for `react-dom/client`: see `index.ts`. */
export {createRoot, default, hydrateRoot} from 'preact/compat/client';
