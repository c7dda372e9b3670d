/**
 * A loader that hands a file's text to the function in its options; see `index.ts`. The bundler loads it
 * as it stands, so it is JavaScript.
 */
export default function inlineStringsLoader(source) {
  const {file, rewrite} = this.getOptions();
  this.addDependency(file);
  return rewrite(source, this.resourcePath);
}
