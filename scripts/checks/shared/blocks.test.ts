import {describe, expect, it} from 'vitest';
import {extractBlocks, parseMeta} from './blocks';

const chapterOf = (source: string) =>
  ({locale: 'en', name: 'sample', file: 'docs/sample.mdx', source}) as const;

describe('parseMeta', () => {
  it('reads words, bare values and quoted values', () => {
    expect(parseMeta('fragment title="two words.yaml" recorded=slices.json')).toEqual({
      fragment: '',
      title: 'two words.yaml',
      recorded: 'slices.json',
    });
  });
});

describe('extractBlocks', () => {
  it('gives language, meta, code and the line of the first code line', () => {
    const source = [
      '---',
      'title: Sample',
      '---',
      '',
      '## Heading {#heading}',
      '',
      '```yaml title="a.yaml"',
      'kind: Service',
      '```',
    ].join('\n');
    expect(extractBlocks(chapterOf(source))).toMatchObject([
      {language: 'yaml', meta: {title: 'a.yaml'}, code: 'kind: Service', line: 8, index: 0},
    ]);
  });

  it('finds blocks inside admonitions, lists and JSX', () => {
    const source = [
      ':::tip[Look]',
      '```bash',
      'one',
      '```',
      ':::',
      '',
      '1. Step',
      '',
      '   ```bash',
      '   two',
      '   ```',
      '',
      '<Tabs>',
      '<TabItem value="a">',
      '',
      '```bash',
      'three',
      '```',
      '',
      '</TabItem>',
      '</Tabs>',
    ].join('\n');
    expect(extractBlocks(chapterOf(source)).map(({code}) => code)).toEqual(['one', 'two', 'three']);
  });

  it('does not take a fence that is quoted inside another block', () => {
    const source = '````text\n```bash\nls\n```\n````';
    expect(extractBlocks(chapterOf(source))).toHaveLength(1);
  });

  it('fails on text that is not MDX', () => {
    expect(() => extractBlocks(chapterOf('a {unclosed'))).toThrow();
  });
});
