import {createProcessor} from '@mdx-js/mdx';
import {describe, expect, it} from 'vitest';
import {splitArticle} from './split';

async function compile(source: string): Promise<string> {
  const processor = createProcessor({recmaPlugins: [[splitArticle, {still: ['Fact']}]]});
  return String(await processor.process({value: source, path: '/site/docs/dns.mdx'}));
}

const imports = `import {Fact} from './facts';\nimport {Simulation, Bill} from './tables';\n\n`;

/** The parts of a compiled chapter, in order: still ones by their name, live ones by what they hold. */
function outline(code: string): string[] {
  const blocks = code.matchAll(
    /_jsx\((_ArticlePart), \{\s*name: "([^"]*)"|_jsx\(_LivePart, \{\s*children: _jsx\((Simulation|Bill)/g,
  );
  return [...blocks].map(([, part, name, live]) =>
    part === undefined ? (live ?? '') : (name ?? ''),
  );
}

describe('splitArticle', () => {
  it('keeps still text together and lets live components stand between', async () => {
    const code = await compile(
      `${imports}One <Fact id="a" />.\n\n## Two\n\n<Simulation />\n\nThree.\n\n<Bill />\n`,
    );
    expect(outline(code)).toEqual(['dns-0', 'Simulation', 'dns-2', 'Bill']);
  });

  it('leaves the text of still parts out where it is not in the script', async () => {
    const code = await compile('One.\n\nTwo.\n');
    expect(outline(code)).toEqual(['dns-0']);
    expect(code.replace(/\s+/g, ' ')).toContain('children: ARTICLE_IN_SCRIPT ? _jsxs(_Fragment, {');
    expect(code).toContain('ARTICLE_IN_SCRIPT || await _loadArticle("dns");');
  });

  it('knows an article of one block, still or live', async () => {
    expect(outline(await compile('One.\n'))).toEqual(['dns-0']);
    expect(outline(await compile(`${imports}<Simulation />\n`))).toEqual(['Simulation']);
  });

  it('refuses a live component inside other text', async () => {
    await expect(compile(`${imports}One <Bill />.\n`)).rejects.toThrow(
      '/site/docs/dns.mdx: <Bill> is inside other text',
    );
  });
});
