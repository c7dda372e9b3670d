import type {Chapter as ChapterFile} from './blocks';
import type {Chapter} from './chapter';
import type {Finding} from './finding';
import {readChapter} from './readChapter';

/**
 * Reads a file, or says why it cannot be read.
 *
 * @example tryRead({file: 'docs/dns.mdx', source, …}) // a Chapter, or a Finding with the parser's words
 */
export function tryRead({file, source}: Pick<ChapterFile, 'file' | 'source'>): Chapter | Finding {
  try {
    return readChapter(file, source);
  } catch (error) {
    const line = (error as {line?: number}).line;
    return {file, line, message: `not valid MDX: ${error instanceof Error ? error.message : ''}`};
  }
}

/** Whether {@link tryRead} gave a chapter. */
export function isChapter(result: Chapter | Finding): result is Chapter {
  return 'blocks' in result;
}
