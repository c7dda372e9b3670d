/** Stands in for the other `@generated/*` modules; tests get their values from the provider in `render.tsx`. */
const generated = {};

export default generated;
