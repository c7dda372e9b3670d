import {expect, it} from 'vitest';
import type {Catalog} from './catalog';
import {compareWithWritten} from './written';

const catalog: Catalog = {
  locale: 'zh-Hans',
  file: 'i18n/zh-Hans/code.json',
  english: new Map([['a.b', 'Reset']]),
  optional: new Set(['theme.next']),
};
const messages = (written: Record<string, string>) =>
  compareWithWritten(catalog, new Map(Object.entries(written))).map(({message}) => message);

it('the same strings, and others of the theme, are no finding', () => {
  expect(messages({'a.b': 'Reset', 'theme.next': 'Next'})).toEqual([]);
});

it('names what Docusaurus writes and no check asks for', () => {
  expect(messages({'a.b': 'Reset', 'item.label.New': 'New'})).toEqual([
    '"item.label.New" is written by Docusaurus, and no check asks for it',
  ]);
});

it('names what is asked for and Docusaurus does not write, or otherwise', () => {
  expect(messages({})).toEqual(['"a.b" ("Reset") is not written by Docusaurus']);
  expect(messages({'a.b': 'Undo'})).toEqual(['"a.b" ("Reset") is "Undo" there']);
});
