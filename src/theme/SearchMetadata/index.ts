/** Docusaurus's own tells a search service which language and version a page is of; nobody here asks one. */
export default function SearchMetadata(): null {
  return null;
}
