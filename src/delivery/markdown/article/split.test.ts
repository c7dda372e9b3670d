import {createProcessor} from '@mdx-js/mdx';
import type {Root} from 'hast';
import {describe, expect, it} from 'vitest';
import {articleBlocks} from './blocks';
import {splitArticle} from './split';

const chapter = {still: ['Fact'], route: 'dns/', file: 'docs/dns.mdx'};

async function compile(source: string): Promise<string> {
  const rehype = () => (tree: Root) => splitArticle(tree, chapter);
  const processor = createProcessor({rehypePlugins: [rehype]});
  return String(await processor.process(source)).replace(/\s+/g, ' ');
}

const imports = `import {Fact} from './facts';\nimport {Simulation, Bill} from './tables';\n\n`;

/** The blocks of a compiled chapter, in order: still ones by their number, live ones as such. */
function outline(code: string): string[] {
  const blocks = code.matchAll(
    /_jsxs?\((_StillBlock|_LiveBlock), \{(?: chapter: "dns\/", part: (\d+))?/g,
  );
  return [...blocks].map(([, block, part]) => (block === '_LiveBlock' ? 'live' : (part ?? '')));
}

describe('splitArticle', () => {
  it('keeps still text together and lets live components stand between', async () => {
    const code = await compile(
      `${imports}One <Fact id="a" />.\n\n## Two\n\n<Simulation />\n\nThree.\n\n<Bill />\n`,
    );
    expect(outline(code)).toEqual(['0', 'live', '2', 'live']);
    expect(code).toContain('await _loadArticle("dns/", [0, 2])');
  });

  it('leaves the text of still parts out where it is not in the script', async () => {
    const code = await compile('One.\n\nTwo.\n');
    expect(outline(code)).toEqual(['0']);
    expect(code).toContain('part: 0, children: ARTICLE_IN_SCRIPT ? _jsxs(_Fragment, {');
    expect(code).toContain('ARTICLE_IN_SCRIPT || await _loadArticle("dns/", [0]);');
  });

  it('lets elements of still text be replaced as MDX does', async () => {
    expect(await compile('## Two\n')).toContain('_components.h2');
  });

  it('knows an article of one block, still or live', async () => {
    expect(outline(await compile('One.\n'))).toEqual(['0']);
    expect(outline(await compile(`${imports}<Simulation />\n`))).toEqual(['live']);
  });

  it.each([
    ['in a sentence', 'Text with a <Bill />.'],
    ['in a list', '- One\n\n  <Bill />'],
    ['in an element', '<div>\n  <Bill />\n</div>'],
    ['in a still component', '<Fact>\n  <Bill />\n</Fact>'],
    ['in an expression', '{[1].map((n) => <Bill key={n} />)}'],
    ['in a property', '<Fact text={<Bill />} />'],
    ['as a member', '<Bill.Total />'],
  ])('makes a block live as a whole that holds a live component %s', async (_where, block) => {
    const code = await compile(`${imports}One.\n\n${block}\n\nTwo.\n`);
    expect(outline(code)).toEqual(['0', 'live', '2']);
  });

  it.each([
    ['a comment', '{/* note */}'],
    ['an expression without components', '{1 + 1}'],
    ['an element', '<div>text</div>'],
    ['a fragment', '<>text</>'],
  ])('leaves %s to the server', async (_what, block) => {
    expect(outline(await compile(`One.\n\n${block}\n\nTwo.\n`))).toEqual(['0']);
  });

  it('throws where it finds nothing to split', async () => {
    await expect(compile(imports)).rejects.toThrow('docs/dns.mdx: there is no text to split');
  });
});

describe('articleBlocks', () => {
  const docs = (source: string, permalink: string) => ({
    loadedVersions: [{docs: [{source, permalink}]}],
  });
  const context = {siteDir: '/site', baseUrl: '/guide/'} as never;

  function splitFile(file: string, ...contents: object[]): string {
    const article = articleBlocks({still: []});
    const allContent = {'docusaurus-plugin-content-docs': {...contents}};
    void article.plugin(context).allContentLoaded?.({allContent, actions: {} as never});
    const tree: Root = {type: 'root', children: [{type: 'text', value: 'One.'}]};
    article.rehype()(tree, {path: file});
    return JSON.stringify(tree);
  }

  it.each([
    ['/site/docs/dns.mdx', '@site/docs/dns.mdx', '/guide/dns', 'dns/'],
    ['/site/docs/dns.mdx', '@site/docs/dns.mdx', '/guide/a/slug/', 'a/slug/'],
    ['/site/docs/a/index.mdx', '@site/docs/a/index.mdx', '/guide/a', 'a/'],
    ['/site/docs/b/index.mdx', '@site/docs/b/index.mdx', '/guide/b', 'b/'],
    ['/site/docs/first.mdx', '@site/docs/first.mdx', '/guide/', ''],
  ])('names %s by the address of its page', (file, source, permalink, route) => {
    const tree = splitFile(
      file,
      docs('@site/docs/other.mdx', '/guide/other'),
      docs(source, permalink),
    );
    expect(tree).toContain(`"name":"chapter","value":"${route}"`);
  });

  it('leaves what is no chapter as it is: its text is part of the chapter that imports it', () => {
    expect(splitFile('/site/docs/_note.mdx')).not.toContain('chapter');
  });
});
