/** Stands in for a part of the theme that this site never shows: see `index.ts`. */
export default function Nothing(): null {
  return null;
}
