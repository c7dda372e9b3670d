import {readdirSync} from 'node:fs';
import path from 'node:path';
import {
  diagramFileName,
  diagramFolder,
  diagramKey,
} from '../../src/delivery/markdown/diagrams/cache';
import type {Block} from '../checks/shared/blocks';
import type {Finding} from '../checks/shared/finding';

/** The diagrams of the chapters beside the drawings that are there. */
export interface Stock {
  /** One block for each diagram without a drawing. */
  readonly missing: readonly Block[];
  /** Files that no diagram asks for. */
  readonly leftOver: readonly string[];
}

/**
 * Compares the diagrams of the chapters with the files of the drawings.
 *
 * @param blocks - The code blocks of both languages; those that are no diagrams do not matter.
 * @param files - The names of the files in the folder of the drawings.
 */
export function takeStock(blocks: readonly Block[], files: readonly string[]): Stock {
  const diagrams = blocks.filter(({language}) => language === 'mermaid');
  const byFile = new Map(diagrams.map((block) => [diagramFileName(diagramKey(block.code)), block]));
  return {
    missing: [...byFile].flatMap(([file, block]) => (files.includes(file) ? [] : [block])),
    leftOver: files.filter((file) => !byFile.has(file)),
  };
}

/**
 * Whether a diagram can be drawn before the page is built. Only of flowcharts do we know which colours are the page's and which the
 * author's; the browser draws all others, in the colours of Mermaid's own themes.
 *
 * @param source - The text of the Mermaid block; what stands before the kind of the diagram does not matter.
 */
export function isDrawable(source: string): boolean {
  const withoutFrontMatter = source.replace(/^\s*---\n.*?\n\s*---\n/s, '');
  return /^(?:\s*%%[^\n]*\n)*\s*(?:flowchart|graph)\b/.test(withoutFrontMatter);
}

/** The names of the drawings that are there; none where the folder is missing. */
export function drawnFiles(root: string): readonly string[] {
  try {
    return readdirSync(path.join(root, diagramFolder)).sort();
  } catch {
    return [];
  }
}

/** What is wrong between diagrams and drawings, in words that say what to do. */
export function stockFindings({missing, leftOver}: Stock): readonly Finding[] {
  return [
    ...missing.map(({file, line, code}) => ({
      file,
      line,
      message: isDrawable(code)
        ? 'the diagram has no drawing: run `npm run diagrams`'
        : 'only flowcharts are drawn before the page is built, and this chapter would load Mermaid: make it a flowchart',
    })),
    ...leftOver.map((file) => ({
      file: path.posix.join(diagramFolder, file),
      message: 'no diagram asks for this drawing: run `npm run diagrams`',
    })),
  ];
}
