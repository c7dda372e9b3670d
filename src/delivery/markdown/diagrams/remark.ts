import type {Program} from 'estree';
import type {Code, Parents, Root, RootContent} from 'mdast';
import type {Transformer} from 'unified';
import {visit} from 'unist-util-visit';
import {readDiagram} from './cache';
import {withLegibleWords} from './legible';

/** The component that draws in the browser; only chapters that need it import it. */
const runtime = '@site/src/delivery/browser/MermaidDiagram';
const name = '_MermaidDiagram';

/** Makes a Mermaid block an element that `src/theme/MDXComponents` knows. */
function replaceBy(block: Code, svg: string): void {
  const titleId = /aria-labelledby="([^"]+)"/.exec(svg)?.[1];
  Object.assign(block, {
    type: 'diagram',
    data: {hName: 'diagram', hProperties: {svg, titleId}},
  });
}

/** `import {MermaidDiagram as _MermaidDiagram} from '…'` */
function importOfRuntime(): RootContent {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    comments: [],
    body: [
      {
        type: 'ImportDeclaration',
        attributes: [],
        source: {type: 'Literal', value: runtime},
        specifiers: [
          {
            type: 'ImportSpecifier',
            imported: {type: 'Identifier', name: 'MermaidDiagram'},
            local: {type: 'Identifier', name},
          },
        ],
      },
    ],
  };
  return {type: 'mdxjsEsm', value: '', data: {estree}};
}

const inBrowser = ({value}: Code): RootContent => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: [{type: 'mdxJsxAttribute', name: 'value', value: withLegibleWords(value)}],
  children: [],
});

/**
 * Remark plugin that replaces each Mermaid block by its drawing from the folder that `npm run diagrams` fills, so that the page needs no
 * Mermaid. A block without a drawing is drawn in the browser, which loads Mermaid on that page only; `npm run check:content` fails where
 * a chapter of the guide has such a block.
 */
export function drawnDiagrams(): Transformer<Root> {
  return (tree, file) => {
    let needsRuntime = false;
    visit(tree, 'code', (block, index, parent: Parents | undefined) => {
      if (block.lang !== 'mermaid' || index === undefined || parent === undefined) return;
      const svg = readDiagram(file.cwd, block.value);
      if (svg !== undefined) {
        replaceBy(block, svg);
      } else {
        needsRuntime = true;
        parent.children[index] = inBrowser(block);
      }
    });
    if (needsRuntime) tree.children.unshift(importOfRuntime());
  };
}
