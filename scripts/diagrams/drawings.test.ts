import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {diagramFileName, diagramKey} from '../../src/delivery/markdown/diagrams/cache';
import {extractBlocks, readBlocks} from '../checks/shared/blocks';
import {drawnFiles, isDrawable, stockFindings, takeStock} from './drawings';

const root = path.resolve(import.meta.dirname, '../..');
const diagram = 'flowchart LR\n  a["Pod"] --> b["Pod"]';
const drawing = diagramFileName(diagramKey(diagram));
const blocks = extractBlocks({
  locale: 'en',
  name: 'dns',
  file: 'docs/dns.mdx',
  source: `Text.\n\n\`\`\`mermaid\n${diagram}\n\`\`\`\n\n\`\`\`bash\nls\n\`\`\`\n`,
});

describe('diagrams and their drawings', () => {
  it('agree in both languages', async () => {
    const chapters = await readBlocks(root);
    expect(chapters.blocks.some(({language}) => language === 'mermaid')).toBe(true);
    expect(stockFindings(takeStock(chapters.blocks, drawnFiles(root)))).toEqual([]);
  });

  it('agree when each diagram has one and nothing else is there', () => {
    expect(takeStock(blocks, [drawing])).toEqual({missing: [], leftOver: []});
  });

  it('do not agree when a diagram has changed', () => {
    const findings = stockFindings(takeStock(blocks, ['0123456789abcdef.svg']));
    expect(findings).toEqual([
      {
        file: 'docs/dns.mdx',
        line: 4,
        message: 'the diagram has no drawing: run `npm run diagrams`',
      },
      {
        file: 'diagrams/0123456789abcdef.svg',
        message: 'no diagram asks for this drawing: run `npm run diagrams`',
      },
    ]);
  });

  it('are counted once where a diagram stands twice', () => {
    expect(takeStock([...blocks, ...blocks], []).missing).toHaveLength(1);
  });

  it('are absent where there is no folder', () => {
    expect(drawnFiles(path.join(root, 'no-such-folder'))).toEqual([]);
  });
});

describe('isDrawable', () => {
  it.each([
    ['flowchart LR\n  a --> b', true],
    ['graph TB\n  a --> b', true],
    ['%% note\n%%{init: {"theme": "dark"}}%%\n  flowchart LR\n  a', true],
    ['---\ntitle: graph\n---\nflowchart LR\n  a', true],
    ['sequenceDiagram\n  a->>b: graph', false],
    ['---\ntitle: flowchart\n---\npie\n  "a": 1', false],
    ['stateDiagram-v2\n  [*] --> a', false],
  ])('%j: %s', (source, drawable) => {
    expect(isDrawable(source)).toBe(drawable);
  });

  it('says of other kinds what to do', () => {
    const pies = blocks.slice(0, 1).map((block) => ({...block, code: 'pie'}));
    const [finding] = stockFindings({missing: pies, leftOver: []});
    expect(finding?.message).toContain('make it a flowchart');
  });
});

describe('diagramKey', () => {
  it('changes with the text, not with the ends of its lines', () => {
    expect(diagramKey(diagram.replaceAll('\n', '\r\n'))).toBe(diagramKey(`${diagram}\n`));
    expect(diagramKey(diagram.replace('Pod', 'Node'))).not.toBe(diagramKey(diagram));
  });
});
