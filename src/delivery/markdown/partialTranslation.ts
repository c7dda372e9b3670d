import type {MarkdownConfig} from '@docusaurus/types';

/** A link to a file beside its chapter: `](./dns.mdx#zone)`. */
const besides = /(\]\()\.\/(?=[\w-]+\.mdx\b)/g;

/**
 * The preprocessor for a language that is not whole yet. Its chapters stand in two folders, and Docusaurus looks for `./dns.mdx` in that of the
 * chapter with the link only, but for `dns.mdx` in both.
 */
export const linksAcrossFolders: NonNullable<MarkdownConfig['preprocessor']> = ({fileContent}) =>
  fileContent.replaceAll(besides, '$1');
