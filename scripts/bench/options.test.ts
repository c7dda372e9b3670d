import {describe, expect, it} from 'vitest';
import {partIds, readOptions} from './options';

describe('the options of the benchmark', () => {
  it('are everything, three times, unless told', () => {
    expect(readOptions([])).toEqual({
      parts: partIds,
      pages: [],
      locales: [],
      runs: 3,
      millions: 100,
      build: 'build',
      markdown: false,
    });
  });

  it('name parts in any order, pages and languages', () => {
    const options = readOptions([
      ...['--parts', 'slider, load', '--pages', 'dns,/', '--locales', 'en'],
      ...['--runs', '1', '--millions', '2.5', '--build', 'out', '--markdown'],
    ]);
    expect(options).toEqual({
      parts: ['load', 'slider'],
      pages: ['dns', '/'],
      locales: ['en'],
      runs: 1,
      millions: 2.5,
      build: 'out',
      markdown: true,
    });
  });

  it.each([
    [['--parts', 'slide'], '--parts: got "slide"; allowed: load, thread'],
    [['--runs', '0'], '--runs: got "0"; allowed: whole numbers'],
    [['--runs', '1.5'], '--runs: got "1.5"'],
    [['--millions', '0'], '--millions: got "0"; allowed: numbers above 0'],
    [['--page', 'dns'], 'arguments: '],
  ])('%j is refused in one line', (argv, message) => {
    expect(() => readOptions(argv)).toThrow(message);
  });
});
