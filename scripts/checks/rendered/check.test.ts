import {describe, expect, it} from 'vitest';
import {renderedBlocks} from './blocks';
import {checkPages} from './check';

const terms = [
  {english: 'hosted zone', chinese: '托管区', forbidden: ['托管区域']},
  {english: 'to cross', chinese: '跨可用区', forbidden: ['跨区[域]']},
];
const faults = (html: string) =>
  checkPages([{file: 'a.html', html}], terms).map(({message}) => message);

describe('the text of a built page', () => {
  it('is read as it is put together', () => {
    expect(renderedBlocks('<p>每<!-- --> <b>30 秒</b>上报<em>一次</em>。</p>')).toEqual([
      '每 30 秒上报一次。',
    ]);
  });

  it('ends where a box ends', () => {
    expect(
      renderedBlocks('<ul><li><span>流量</span><span>10 GB</span></li><li>无<br>有</li></ul>'),
    ).toEqual(['流量', '10 GB', '无', '有']);
  });

  it('has code and other languages as an x, without blocks of code and what is not shown', () => {
    const html =
      '<p>用 <code>kubectl</code> 看 <span lang="en">price list</span><span aria-hidden="true">↕</span></p><pre>x，y</pre><script>1</script>';
    expect(renderedBlocks(html)).toEqual(['用 `x` 看 `x`']);
  });

  it('has what is heard', () => {
    expect(
      renderedBlocks('<button aria-label="复制"></button><meta name="description" content="说明">'),
    ).toEqual(['复制', '说明']);
  });
});

describe('a good Chinese page', () => {
  it.each([
    '<p>从 <b>2026 年 7 月 23 日</b>起，每 <b>30 秒</b>上报一次，延迟 1.5 ms。</p>',
    '<p>被拒绝的是 1、3、5，不含跨区域流量。</p>',
    '<p>Only English, 30 s each.</p>',
  ])('has nothing wrong: %s', (html) => {
    expect(faults(html)).toEqual([]);
  });
});

describe('a planted fault', () => {
  it.each([
    ['a term that two strings make', '<p>一个托管区<!-- -->域</p>', '术语'],
    ['a term in a label', '<a aria-label="跨区流量"></a>', '术语'],
    ['no space between strings', '<p>没有找到<b>ALB 小时费</b></p>', '间距'],
    ['a space too many', '<p>ClusterIP（就近路由）<!-- --> 的明细</p>', '间距'],
    ['a unit in English', '<p>每 <b>30 s</b></p>', '单位'],
    ['minutes in English', '<p>等 5 min 再看</p>', '单位'],
    ['a list with commas', '<p>被拒绝的是 <b>1, 3, 5</b></p>', '列举'],
    ['a space after a date', '<p>2026 年 7 月 23 日 起</p>', '日期后面'],
    ['a date without spaces', '<p>核对于 2026年7月23日</p>', '日期写成'],
    ['English of our own', '<li>价目表 · third party</li>', '英文'],
    ['bold that Markdown did not close', '<p>**先改哪个？**按费用</p>', '加粗'],
    ['a placeholder', '<p>共 {count} 条</p>', '占位符'],
  ])('is found: %s', (_, html, message) => {
    expect(faults(html).join('\n')).toContain(message);
  });

  it('is told once, with the page that shows it first', () => {
    const html = '<p>一个托管区域</p>';
    expect(
      checkPages(
        [
          {file: 'a.html', html},
          {file: 'b.html', html},
        ],
        terms,
      ).map(({file}) => file),
    ).toEqual(['a.html']);
  });
});
