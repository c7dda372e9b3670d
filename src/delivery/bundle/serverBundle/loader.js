/**
 * A loader that hands a file's text to the function in its options; see `index.ts`. The bundler loads it
 * as it stands, so it is JavaScript.
 */
export default function lateImportsLoader(source) {
  return this.getOptions().rewrite(source);
}
