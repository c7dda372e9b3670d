import {describe, expect, it} from 'vitest';
import {checkDiagrams} from './diagrams';
import {diagramStructure, diagramWords} from '../shared/mermaid';
import {readChapter} from '../shared/readChapter';

const same = (ours: string, theirs: string) => {
  expect(diagramStructure(theirs)).toEqual(diagramStructure(ours));
};
const differs = (ours: string, theirs: string) => {
  expect(diagramStructure(theirs)).not.toEqual(diagramStructure(ours));
};

describe('the structure of a diagram', () => {
  it.each([
    ['a label in quotes', 'a["Pod (caller)"] --> b', 'a["Pod（调用方）"] --> b'],
    ['a label without quotes', 'a[client] --> b{ready}', 'a[客户端] --> b{就绪}'],
    ['a label on an edge', 'a -->|"same zone"| b', 'a -->|"同一可用区"| b'],
    ['words in an edge', 'a -- same zone --> b', 'a -- 同一可用区 --> b'],
    ['the title of a subgraph', 'subgraph za["Zone a"]', 'subgraph za["可用区 a"]'],
    ['a message', 'c->>s: asks for a name', 'c->>s: 查询域名'],
    ['a note', 'Note over c,s: one connection', 'Note over c,s: 一个连接'],
    ['a participant', 'participant c as Client pod', 'participant c as 客户端 Pod'],
    ['a frame', '  alt zone has pods', '  alt 可用区有 Pod'],
    ['a comment', '%% English\na --> b', '%% 中文\na --> b'],
    [
      'a description of several lines',
      'accDescr {\n  one\n  two\n}\na --> b',
      'accDescr {\n  一二\n}\na --> b',
    ],
  ])('does not change with %s', (_name, ours, theirs) => {
    same(ours, theirs);
  });

  it.each([
    ['a node', 'a["x"] --> b', 'a["x"] --> c'],
    ['the shape of a node', 'a["x"]', 'a("x")'],
    ['an arrow', 'a --> b', 'a -.-> b'],
    ['the direction', 'flowchart LR', 'flowchart TB'],
    ['a subgraph', 'subgraph za["x"]', 'subgraph zb["x"]'],
    ['who sends', 'c->>s: x', 's->>c: x'],
    ['a style', 'style a stroke-dasharray: 4', 'style a stroke-dasharray: 5'],
  ])('changes with %s', (_name, ours, theirs) => {
    differs(ours, theirs);
  });
});

it('reads the words of a diagram with their lines', () => {
  const diagram = 'flowchart LR\n  accTitle: Two paths\n  a["one<br/>hop"] -->|"free"| b["pod"]';
  expect(diagramWords(diagram)).toEqual([
    {text: 'Two paths', offset: 1},
    {text: 'one hop', offset: 2},
    {text: 'free', offset: 2},
    {text: 'pod', offset: 2},
  ]);
});

describe('the alternatives of a diagram', () => {
  const chapter = (diagram: string, after: string) =>
    readChapter('docs/a.mdx', `\`\`\`mermaid\n${diagram}\n\`\`\`\n\n${after}\n`);
  const full = 'flowchart LR\n  accTitle: T\n  accDescr: D\n  a --> b';

  it.each([['In words: a calls b.'], ['图意：a 调用 b。']])('are complete with "%s"', (after) => {
    expect(checkDiagrams(chapter(full, after))).toEqual([]);
  });

  it.each([
    ['accTitle', full.replace('  accTitle: T\n', ''), 'In words: x.', 'the diagram lacks accTitle'],
    [
      'accDescr',
      full.replace('accDescr: D', 'accDescr:'),
      'In words: x.',
      'the diagram lacks accDescr',
    ],
    ['the sentence', full, 'Next we install it.', 'right after the diagram, say what it shows'],
  ])('are missed: %s', (_name, diagram, after, message) => {
    const findings = checkDiagrams(chapter(diagram, after));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({line: 1});
    expect(findings[0]?.message).toContain(message);
  });
});
