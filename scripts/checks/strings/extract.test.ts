import {describe, expect, it} from 'vitest';
import {extractStrings, findConflicts} from './extract';
import {maybeSame} from './sameInBoth';

const imports = "import Translate, {translate} from '@docusaurus/Translate';\n";
const extract = (code: string) => extractStrings('src/a.tsx', `${imports}${code}`);
const strings = (code: string) =>
  extract(code).strings.map(({id, message, line}) => `${line} ${id}: ${message}`);
const messages = (code: string) => extract(code).findings.map(({message}) => message);

describe('the strings of a source file', () => {
  it.each([
    ["translate({id: 'a.b', message: 'Reset'});", '2 a.b: Reset'],
    ["translate({id: 'a.b', message: 'At {price}'}, {price});", '2 a.b: At {price}'],
    ['translate({id: `a.b`, message: `Reset`});', '2 a.b: Reset'],
    ['<Translate id="a.b">Reset\n  all</Translate>;', '2 a.b: Reset all'],
    ['<Translate id="a.b" values={{x}}>\n  {\'At {x}\'}\n</Translate>;', '2 a.b: At {x}'],
    ["\n<p title={translate({id: 'a.b', message: 'Why'})} />;", '3 a.b: Why'],
  ])('are found: %s', (code, expected) => {
    expect(strings(code)).toEqual([expected]);
    expect(messages(code)).toEqual([]);
  });

  it('are found inside the values of another string', () => {
    const code = `<Translate id="a.outer" values={{link: <a>{translate({id: 'a.inner', message: 'In'})}</a>}}>
      {'Out {link}'}
    </Translate>;`;
    expect(strings(code)).toEqual(['2 a.outer: Out {link}', '2 a.inner: In']);
  });

  it('are found under the name by which a file imports them', () => {
    const code =
      "import {translate as t} from '@docusaurus/Translate';\nt({id: 'a.b', message: 'Hi'});";
    expect(extractStrings('src/a.ts', code).strings).toHaveLength(1);
  });

  it('are those of Docusaurus only', () => {
    const code = "import {translate} from './geometry';\ntranslate({id: 'a.b', message: 'Hi'});";
    expect(extractStrings('src/a.ts', code)).toEqual({strings: [], findings: []});
  });

  it('may have the id of a string of the theme', () => {
    const code = "translate({id: 'theme.CodeBlock.copied', message: 'Copied'});";
    expect(extract(code)).toMatchObject({strings: [{id: 'theme.CodeBlock.copied'}], findings: []});
  });

  it('may be names, units and what no one reads', () => {
    const code = '<p className="wide" aria-label="ALB">{value} ms<code /> – 3</p>;';
    expect(extract(code)).toEqual({strings: [], findings: []});
  });
});

describe('a fault planted in a source file', () => {
  it.each([
    ['no id', "translate({message: 'Reset'});", 'needs an id written out'],
    ['an id that is put together', "translate({id: `a.${b}`, message: 'Reset'});", 'needs an id'],
    ['an id without dots', "translate({id: 'reset', message: 'Reset'});", 'is not dotted'],
    [
      'words that are put together',
      "translate({id: 'a.b', message: name});",
      'must be written out',
    ],
    [
      'words that are joined',
      "translate({id: 'a.b', message: 'One ' + 'two'});",
      'must be written out',
    ],
    ['two children', '<Translate id="a.b">Reset {name}</Translate>;', 'must be written out'],
    ['text past the translation', '<button>Reset all</button>;', '"Reset all" is typed past'],
    ['a label past the translation', '<input aria-label="Traffic" />;', '"Traffic" is typed past'],
    ['a label in braces', "<img alt={'A chart'} />;", '"A chart" is typed past'],
  ])('is found: %s', (_name, code, message) => {
    expect(messages(code)).toEqual([expect.stringContaining(message)]);
    expect(extract(code).findings[0]).toMatchObject({file: 'src/a.tsx', line: 2});
  });

  it('is found: one id with two meanings', () => {
    const one = {id: 'a.b', message: 'Yes', file: 'src/a.ts', line: 1};
    expect(findConflicts([one, {...one, line: 9}])).toEqual([]);
    expect(findConflicts([one, {...one, message: 'No', file: 'src/b.ts', line: 4}])).toEqual([
      {
        file: 'src/b.ts',
        line: 4,
        message: '"a.b" says something else in src/a.ts:1: use one id for one string',
      },
    ]);
  });
});

it('knows which messages are the same in both languages', () => {
  const same = ['ALB', '{value} ms', 'p50 / p99', '{a}–{b} GB', 'VPC Lattice', '%', '365'];
  expect(same.filter((message) => !maybeSame(message))).toEqual([]);
  expect(['Reset', 'ALB hours', '{count} zones'].filter(maybeSame)).toEqual([]);
});
