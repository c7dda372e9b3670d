/** Replaces a component of the theme that this site never shows: see `table.ts`. */
export default function Nothing(): null {
  return null;
}
