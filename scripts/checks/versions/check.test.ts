import {expect, it} from 'vitest';
import {versionFindings} from './check';

const messages = (source: string) =>
  versionFindings('docs/dns.mdx', source).map(({line, message}) => `${line ?? 0} ${message}`);

it('blocks that cover every version once', () => {
  const old = '<ForVersion max="1.34">\n\nOld.\n\n</ForVersion>';
  const recent = '<ForVersion min="1.35">\n\nNew.\n\n</ForVersion>';
  expect(messages(`One.\n\n${old}\n\n${recent}\n\nTwo.\n`)).toEqual([]);
});

it('words that cover every version once, in a sentence, a list or a table', () => {
  const words = '<InVersion max="1.33">`a`</InVersion> <InVersion min="1.34">`b`</InVersion>';
  expect(messages(`Write ${words}.\n\n- ${words}\n\n| a |\n|---|\n| ${words} |\n`)).toEqual([]);
});

it('a hole', () => {
  const source =
    'One.\n\n<ForVersion max="1.33">\n\nOld.\n\n</ForVersion>\n<ForVersion min="1.35">\n\nNew.\n\n</ForVersion>\n';
  expect(messages(source)).toEqual(['3 nothing for 1.34: add what stands there, or say `only`']);
});

it('an overlap', () => {
  const source = 'Write <InVersion max="1.35">a</InVersion><InVersion min="1.35">b</InVersion>.';
  expect(messages(source)).toEqual(['1 told twice: 1.35']);
});

it('text between two parts them', () => {
  const source =
    'Write <InVersion max="1.34">a</InVersion> or <InVersion min="1.35">b</InVersion>.';
  expect(messages(source)).toHaveLength(2);
});

it('one that stands alone says so, and parts its neighbours', () => {
  expect(messages('<ForVersion max="1.34" only>\n\nOld.\n\n</ForVersion>\n')).toEqual([]);
  const [only, rest] = [
    '<InVersion max="1.34" only>a</InVersion>',
    '<InVersion min="1.35">b</InVersion>',
  ];
  expect(messages(`Write ${only}${rest}.`)).toEqual([
    '1 nothing for 1.33, 1.34: add what stands there, or say `only`',
  ]);
});

it.each([
  ['min="1.30"', 'version: 1.30; allowed: 1.33, 1.34, 1.35, 1.36, 1.37'],
  ['', 'version: neither min nor max; allowed: 1.33'],
  ['min="1.36" max="1.34"', 'version: nothing from 1.36 to 1.34'],
])('no range: %s', (props, message) => {
  expect(messages(`Write <InVersion ${props}>a</InVersion>.`)[0]).toContain(message);
});
