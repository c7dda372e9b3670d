import type {Root} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {highlightedCode} from './remark';

function run(source: string): Root {
  const processor = unified().use(remarkParse).use(highlightedCode);
  return processor.runSync(processor.parse(source), {path: 'docs/dns.mdx'});
}

describe('highlightedCode', () => {
  it('replaces a fence by its markup and its title', () => {
    expect(run('```yaml title="orders v1.yaml"\na: b\n```').children[0]).toMatchObject({
      type: 'codeBlock',
      data: {
        hName: 'codeblock',
        hProperties: {
          html: '<span class="n">a</span>: b',
          title: 'orders v1.yaml',
          language: 'yaml',
        },
      },
    });
  });

  it('says of a file what its chapter was checked against', () => {
    const processor = unified().use(remarkParse).use(highlightedCode);
    const source = '```yaml title="orders.yaml"\na: b\n```\n\n```bash\nls\n```';
    const file = {
      path: 'docs/dns.mdx',
      data: {frontMatter: {checked_against: ['EKS 1.36', 'Istio 1.31']}},
    };
    const [yaml, bash] = processor.runSync(processor.parse(source), file).children;
    expect(yaml?.data).toMatchObject({hProperties: {against: 'EKS 1.36 · Istio 1.31'}});
    expect(bash?.data).toMatchObject({hProperties: {against: undefined}});
  });

  it('reaches fences inside lists', () => {
    const tree = run('- step\n\n  ```bash\n  ls\n  ```');
    expect(JSON.stringify(tree)).toContain('"hName":"codeblock"');
  });

  it('leaves diagrams and code in a sentence alone', () => {
    const [diagram, sentence] = run('```mermaid\nflowchart LR\n```\n\nRun `ls`.').children;
    expect(diagram).toMatchObject({type: 'code', lang: 'mermaid'});
    expect(JSON.stringify(sentence)).toContain('"type":"inlineCode"');
  });

  it('says where a fence names an unknown language', () => {
    expect(() => run('Text.\n\n```yml2\na: b\n```')).toThrow('docs/dns.mdx:3  the fence is wrong');
  });
});
