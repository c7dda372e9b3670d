import {describe, expect, it} from 'vitest';
import {mergeStrings} from './add';
import type {Catalog} from './catalog';
import {readCatalogs} from './catalog';
import {navbarStrings, sidebarStrings} from './ofDocusaurus';
import {checkStrings} from './check';
import {compareStrings, missingStrings, readTranslations} from './compare';

const catalog: Catalog = {
  locale: 'zh-Hans',
  file: 'i18n/zh-Hans/code.json',
  english: new Map([
    ['cost.reset', 'Reset'],
    ['cost.sentence', 'At {traffic} a month, {path} costs {price}.'],
    ['cost.unit', 'GB'],
    ['cost.help', '1 GB is 2³⁰ bytes; the first ten rules are free.'],
  ]),
  optional: new Set(['theme.docs.next']),
};
const glossary = [{english: 'default', chinese: '默认', forbidden: ['缺省']}];
const good = {
  'cost.reset': {message: '恢复默认值'},
  'cost.sentence': {message: '每月 {traffic} 时，{path}的费用为 {price}。'},
  'cost.unit': {message: 'GB'},
  'cost.help': {message: '1 GB 等于 2³⁰ 字节；前 10 条规则免费。'},
};

const read = (strings: object) => readTranslations(JSON.stringify(strings, null, 2));
const compare = (strings: object) =>
  compareStrings(catalog, read(strings), glossary).map(
    ({line, message}) => `${line ?? '-'} ${message}`,
  );

describe('a complete translation file', () => {
  it('has no findings', () => {
    expect(compare(good)).toEqual([]);
  });

  it('may say differently what the theme brings along', () => {
    expect(compare({...good, 'theme.docs.next': {message: '下一章'}})).toEqual([]);
  });
});

describe('a fault planted in a translation file', () => {
  const without = (id: keyof typeof good) =>
    Object.fromEntries(Object.entries(good).filter(([key]) => key !== id));
  const change = (id: keyof typeof good, message: string) => ({...good, [id]: {message}});

  it.each([
    ['a missing string', without('cost.reset'), '- lacks "cost.reset" ("Reset")'],
    ['a left-over string', {...good, 'cost.old': {message: '旧'}}, '14 "cost.old" is left over'],
    [
      'a power as code writes it',
      change('cost.help', '1 GB 等于 2^30 字节；前 10 条规则免费。'),
      'write the power as 2³⁰, not 2^30',
    ],
    ['an empty string', change('cost.reset', ' '), '2 "cost.reset" is empty'],
    ['an untranslated string', change('cost.reset', 'Reset'), '2 "cost.reset" is not translated'],
    [
      'a lost placeholder',
      change('cost.sentence', '每月 {traffic} 时，费用为 {price}。'),
      '5 "cost.sentence" has the placeholders {price} {traffic}, English {path} {price} {traffic}',
    ],
    [
      'a misspelt placeholder',
      change('cost.sentence', '每月 {trafic} 时，{path}的费用为 {price}。'),
      '{trafic}',
    ],
    [
      'half-width punctuation',
      change('cost.sentence', '每月 {traffic} 时,{path}的费用为 {price}。'),
      '间距或标点',
    ],
    [
      'another number',
      change('cost.help', '1 GB 等于 2²⁰ 字节；前 10 条规则免费。'),
      '11 "cost.help" states other numbers: only English: 2^30; only the translation: 2^20',
    ],
    ['a missing space', change('cost.reset', '恢复ALB的默认值'), '间距或标点'],
    ['a forbidden term', change('cost.reset', '恢复缺省值'), '术语：default 写“默认”'],
  ])('is found: %s', (_name, strings, message) => {
    expect(compare(strings)).toEqual([expect.stringContaining(message)]);
  });

  it('is found: a file that does not exist lacks everything', () => {
    const missing = missingStrings(catalog, readTranslations(''));
    expect(Object.keys(missing)).toEqual([...catalog.english.keys()]);
    expect(missing['cost.reset']).toEqual({message: 'Reset'});
  });
});

describe('adding translations', () => {
  const known = new Set(['a.a', 'a.b', 'a.c']);

  it('keeps, adds, replaces, sorts and drops what is left over', () => {
    const before = {'a.c': {message: '丙'}, 'a.old': {message: '旧'}, 'a.a': {message: '甲'}};
    const merged = mergeStrings(before, {'a.b': {message: '乙'}, 'a.a': {message: '一'}}, known);
    expect(Object.entries(merged).map(([id, {message}]) => `${id} ${message}`)).toEqual([
      'a.a 一',
      'a.b 乙',
      'a.c 丙',
    ]);
  });
});

describe('the strings of the configuration', () => {
  it('come from the navbar, also from its menus', () => {
    const items = [{label: 'Guide'}, {label: 'More', items: [{label: 'Costs'}]}, {type: 'search'}];
    expect([...navbarStrings({title: 'EKS', logo: {alt: 'Logo', src: 'x'}, items})]).toEqual([
      ['title', 'EKS'],
      ['logo.alt', 'Logo'],
      ['item.label.Guide', 'Guide'],
      ['item.label.More', 'More'],
      ['item.label.Costs', 'Costs'],
    ]);
  });

  it('come from the categories of the sidebar at any depth, under their key if they have one', () => {
    const inner = {type: 'category' as const, label: 'DNS', key: 'names', items: ['dns']};
    const sidebars = {
      guide: ['overview', {type: 'category' as const, label: 'Do', items: [inner]}],
    };
    expect([...sidebarStrings(sidebars)]).toEqual([
      ['sidebar.guide.category.Do', 'Do'],
      ['sidebar.guide.category.names', 'DNS'],
    ]);
  });

  it('are all in the files of the language, a string of the theme only if it may', async () => {
    const declared = [{id: 'a.b', message: 'Hi', file: 'src/a.ts', line: 1}];
    const config = {title: 'x', url: 'x', baseUrl: '/', themeConfig: {navbar: {title: 'EKS'}}};
    const catalogs = await readCatalogs(process.cwd(), {declared, config, sidebars: {}});
    expect(
      catalogs.map(({file, english}) => [file.split('/').at(-1), [...english.keys()]]),
    ).toEqual([
      ['code.json', ['a.b']],
      ['navbar.json', ['title']],
      ['current.json', []],
    ]);
    expect(catalogs[0]?.optional).toContain('theme.docs.paginator.next');
  });

  it('need no translation of what a component says in the words of the theme', async () => {
    const id = 'theme.CodeBlock.copied';
    const declared = [{id, message: 'Copied', file: 'src/a.ts', line: 1}];
    const config = {title: 'x', url: 'x', baseUrl: '/'};
    const [code] = await readCatalogs(process.cwd(), {declared, config, sidebars: {}});
    expect([...(code?.english.keys() ?? [])]).toEqual([]);
    expect(code?.optional).toContain(id);
  });
});

it('reports the code and every file', () => {
  const finding = {file: 'src/a.tsx', line: 1, message: 'typed past'};
  const strings = [{id: 'a.b', message: 'Hi', file: 'src/a.tsx', line: 2}];
  const files = [{catalog, translations: readTranslations('')}];
  const findings = checkStrings({code: {strings, findings: [finding]}, files}, glossary);
  expect(findings).toHaveLength(5);
  expect(findings[0]).toEqual(finding);
});
