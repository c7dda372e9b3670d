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

function run(source: string, mustBeDrawn: boolean): Root {
  const processor = unified().use(remarkParse).use(drawnDiagrams, {mustBeDrawn});
  return processor.runSync(processor.parse(source), {path: 'docs/dns.mdx', cwd: root});
}

describe('drawnDiagrams', () => {
  it('puts the drawing in the place of its block', () => {
    expect(run(chapter(drawn), true).children[1]).toMatchObject({
      type: 'diagram',
      data: {hName: 'diagram', hProperties: {svg, titleId: 'd1-t'}},
    });
  });

  it('leaves other code alone', () => {
    const [block] = run('```bash\nls\n```', true).children;
    expect(block).toMatchObject({type: 'code', lang: 'bash', value: 'ls'});
  });

  it('stops a build at a diagram without a drawing, and says where it is', () => {
    expect(() => run(chapter(notDrawn), true)).toThrow(
      'docs/dns.mdx:3  the diagram has no drawing: run `npm run diagrams`',
    );
  });

  it('leaves it to the browser in development', () => {
    expect(run(chapter(notDrawn), false).children[1]).toMatchObject({
      type: 'code',
      lang: 'mermaid',
    });
  });
});
