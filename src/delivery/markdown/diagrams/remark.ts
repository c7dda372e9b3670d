import type {Code, Root} from 'mdast';
import type {Transformer} from 'unified';
import {visit} from 'unist-util-visit';
import {readDiagram} from './cache';

interface Options {
  /** Whether a diagram without a drawing stops the build; else the Mermaid theme draws it in the browser. */
  readonly mustBeDrawn: boolean;
}

/** Makes a Mermaid block an element that `src/theme/MDXComponents` knows. */
function replaceBy(block: Code, svg: string): void {
  const titleId = /aria-labelledby="([^"]+)"/.exec(svg)?.[1];
  Object.assign(block, {
    type: 'diagram',
    data: {hName: 'diagram', hProperties: {svg, titleId}},
  });
}

/**
 * Remark step that puts the drawing of each Mermaid block in its place, so that the page needs no
 * Mermaid. Drawings come from the folder that `npm run diagrams` fills.
 *
 * @throws when `mustBeDrawn` and a block has no drawing; the message names file and line.
 * @example beforeDefaultRemarkPlugins: [[drawnDiagrams, {mustBeDrawn: true}]]
 */
export function drawnDiagrams({mustBeDrawn}: Options): Transformer<Root> {
  return (tree, file) => {
    visit(tree, 'code', (block) => {
      if (block.lang !== 'mermaid') return;
      const svg = readDiagram(file.cwd, block.value);
      if (svg !== undefined) {
        replaceBy(block, svg);
      } else if (mustBeDrawn) {
        const place = `${file.path}:${block.position?.start.line ?? 0}`;
        throw new Error(`${place}  the diagram has no drawing: run \`npm run diagrams\``);
      }
    });
  };
}
