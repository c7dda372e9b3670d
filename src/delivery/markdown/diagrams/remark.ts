import type {Program} from 'estree';
import type {Code, Parents, Root, RootContent} from 'mdast';
import type {Transformer} from 'unified';
import {visit} from 'unist-util-visit';
import {readDiagram} from './cache';

/** Draws in the browser what has no drawing; only the chapters that need it load it. */
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
  attributes: [{type: 'mdxJsxAttribute', name: 'value', value}],
  children: [],
});

/**
 * Remark step that puts the drawing of each Mermaid block in its place, so that the page needs no Mermaid. Drawings come from the folder
 * that `npm run diagrams` fills. A block without one is drawn in the browser, which loads Mermaid on that page; `npm run check:content`
 * holds the guide's own chapters to have them all.
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
