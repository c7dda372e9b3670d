import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Root} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {diagramFileName, diagramFolder, diagramKey} from './cache';
import {drawnDiagrams} from './remark';

const drawn = 'flowchart LR\n  a --> b';
const notDrawn = 'flowchart LR\n  a --> c';
const svg = '<svg aria-labelledby="d1-t"><title id="d1-t">A to B</title></svg>';
const chapter = (diagram: string) => `Text.\n\n\`\`\`mermaid\n${diagram}\n\`\`\`\n`;

let root = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'diagrams-'));
  mkdirSync(path.join(root, diagramFolder));
  writeFileSync(path.join(root, diagramFolder, diagramFileName(diagramKey(drawn))), `${svg}\n`);
});
afterAll(() => rmSync(root, {recursive: true}));

function run(source: string): Root {
  const processor = unified().use(remarkParse).use(drawnDiagrams);
  return processor.runSync(processor.parse(source), {path: 'docs/dns.mdx', cwd: root});
}

describe('drawnDiagrams', () => {
  it('puts the drawing in the place of its block', () => {
    expect(run(chapter(drawn)).children[1]).toMatchObject({
      type: 'diagram',
      data: {hName: 'diagram', hProperties: {svg, titleId: 'd1-t'}},
    });
  });

  it('leaves other code alone', () => {
    const [block] = run('```bash\nls\n```').children;
    expect(block).toMatchObject({type: 'code', lang: 'bash', value: 'ls'});
  });

  it('leaves one without a drawing to the browser, with an import on that page only', () => {
    const [imported, , block] = run(chapter(notDrawn)).children;
    expect(imported?.type).toBe('mdxjsEsm');
    expect(block).toMatchObject({
      type: 'mdxJsxFlowElement',
      attributes: [{name: 'value', value: notDrawn}],
    });
    expect(run(chapter(drawn)).children[0]?.type).toBe('paragraph');
  });

  it('finds diagrams inside lists', () => {
    const tree = run('- step\n\n  ```mermaid\n  pie\n  ```');
    expect(JSON.stringify(tree)).toContain('"name":"value","value":"pie"');
  });
});
