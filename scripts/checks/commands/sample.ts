import type {Block} from '../shared/blocks';

/** A block of a chapter named `sample`, for tests. */
export function sampleBlock(
  language: string,
  code: string,
  meta: Readonly<Record<string, string>> = {},
): Block {
  const file = 'docs/sample.mdx';
  return {locale: 'en', chapter: 'sample', file, language, meta, code, line: 10, index: 0};
}
