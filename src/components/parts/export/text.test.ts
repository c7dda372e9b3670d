import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {defaultScenario} from '@site/src/data/scenarioFields';
import {fileName} from './fileName';
import {markdownTable} from '@site/src/words/files/markdown';
import {textUnits, wrapText} from './wrapText';

describe('a Markdown table', () => {
  it('has text to the left and numbers to the right', () => {
    expect(markdownTable({header: ['Path', 'Cost'], rows: [['ALB', '$98.35']]})).toBe(
      '| Path | Cost |\n|---|---:|\n| ALB | $98.35 |',
    );
  });

  it('is not broken by what its cells hold', () => {
    const table = markdownTable({header: ['a|b'], rows: [['two\nlines'], ['back\\slash']]});
    expect(table.split('\n')).toEqual(['| a\\|b |', '|---|', '| two lines |', '| back\\\\slash |']);
  });
});

describe('a file name', () => {
  it('says what is in the file, of which Region and at what traffic', () => {
    expect(fileName('costs', defaultScenario, 'csv')).toBe(
      'eks-east-west-costs-us-east-1-10240gb.csv',
    );
    expect(fileName('costs', {...defaultScenario, trafficGb: 1 / 3}, 'svg')).toBe(
      'eks-east-west-costs-us-east-1-0.333333gb.svg',
    );
  });
});

describe('lines of a picture', () => {
  it('break between words', () => {
    expect(wrapText('Region: Ireland, all defaults', 16)).toEqual([
      'Region: Ireland,',
      'all defaults',
    ]);
  });

  it('break anywhere in Chinese, whose characters are twice as wide', () => {
    expect(textUnits('区域 AZ')).toBe(7);
    expect(wrapText('可用区数量为三', 8)).toEqual(['可用区数', '量为三']);
  });

  it('never begin with closing punctuation', () => {
    expect(wrapText('可用区：三；（AZ）', 6)).toEqual(['可用', '区：', '三；', '（AZ）']);
  });

  it('cut a word that is longer than a line, such as an address', () => {
    expect(wrapText(`Link: ${'a'.repeat(25)}`, 10)).toEqual([
      'Link:',
      'a'.repeat(10),
      'a'.repeat(10),
      'a'.repeat(5),
    ]);
  });

  it('are never too long, and lose nothing but blanks', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme-ascii'}),
        fc.integer({min: 4, max: 40}),
        (text, units) => {
          const lines = wrapText(text, units);
          for (const line of lines) expect(textUnits(line)).toBeLessThanOrEqual(units);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        },
      ),
    );
  });
});
