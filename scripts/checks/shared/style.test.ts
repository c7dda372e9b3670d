import {readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {readChapter} from './readChapter';
import {checkGlossary, glossaryFaults, parseGlossary, renderingPattern} from './glossary';
import {checkStyle, styleFaults} from './style';

const chapter = (body: string) => readChapter('i18n/a.mdx', body);

describe('good Chinese', () => {
  it.each([
    '在 Kubernetes 1.35 中，流量会留在可用区内（两端都不收费）。',
    '**可用区。** 节点位于同一区域的两个可用区。',
    '用 `kubectl get` 查看；每 GB <Price id="albHour" />，见[提示](./a.mdx)。',
    '从 <Fact id="day" />起，每 <Fact id="minutes" />刷新一次。',
    '从 2026 年 11 月 21 日起，共 10,240 GB，占 70%。',
    '所谓“就近路由”（zone-aware routing），即 p50 / p99 都更低……',
    'AWS Load Balancer Controller v3.5.0',
    '```yaml\n# 注释,不管\n```',
  ])('has no findings: %s', (body) => {
    expect(checkStyle(chapter(body))).toEqual([]);
  });
});

describe('a fault planted in the Chinese', () => {
  it.each([
    ['no space before Latin', '在EKS 中'],
    ['no space after digits', '共 3个可用区'],
    ['no space around code', '用`kubectl`查看'],
    ['no space around a component', '每 GB<Price id="albHour" />。'],
    ['a half-width comma', '先装,再看'],
    ['a half-width full stop', '先装再看.'],
    ['half-width brackets', '可用区(AZ)'],
    ['half-width quotes', '所谓"就近"路由'],
    ['a space before punctuation', '先装 ，再看'],
    ['a space after punctuation', '先装， 再看'],
    ['a date without spaces', '2026年11月'],
    ['a count in 万', '共 3 万个连接'],
    ['a count in 亿', '共一亿次'],
    ['full-width digits', '共 １２ 个'],
    ['three dots', '等等...'],
  ])('is found: %s', (_name, body) => {
    const findings = checkStyle(chapter(`好。\n\n${body}\n`));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings[0]).toMatchObject({file: 'i18n/a.mdx', line: 3});
  });

  it('is found in a heading, a cell, a label of a diagram and the front matter', () => {
    const places = [
      '## 装EKS {#a}',
      '| 装EKS | 好 |\n|---|---|',
      '```mermaid\nflowchart LR\n  a["装EKS"]\n```',
      '---\ntitle: 装EKS\n---',
    ];
    expect(places.map((body) => checkStyle(chapter(body)).length)).toEqual([1, 1, 1, 1]);
  });

  it('is shown with what to write', () => {
    expect(styleFaults('流量在EKS中')[0]?.message).toBe(
      '间距或标点：“流量在EKS中” → “流量在 EKS 中”',
    );
  });
});

describe('the glossary', () => {
  const terms = [{english: 'AZ', chinese: '可用区', forbidden: ['可用性区域', '跨 AZ']}];

  it('accepts its own terms', () => {
    expect(checkGlossary(chapter('跨可用区流量，`跨 AZ`。'), terms)).toEqual([]);
  });

  it('refuses the forbidden ones, whatever their case', () => {
    expect(checkGlossary(chapter('好。\n\n可用性区域与跨 az 流量。'), terms)).toEqual([
      {file: 'i18n/a.mdx', line: 3, message: '术语：AZ 写“可用区”，不写“可用性区域”'},
      {file: 'i18n/a.mdx', line: 3, message: '术语：AZ 写“可用区”，不写“跨 az”'},
    ]);
  });

  it('refuses each place where one stands', () => {
    expect(
      glossaryFaults('结点和结点', [{english: 'node', chinese: '节点', forbidden: ['结点']}]),
    ).toHaveLength(2);
  });

  it('lets words before and after make a rendering right', () => {
    const own = [
      {english: 'to cross', chinese: '跨可用区', forbidden: ['跨区[域/间]']},
      {english: 'account', chinese: '账户', forbidden: ['[服务]账号']},
    ];
    expect(glossaryFaults('跨区域，服务账号，跨区间', own)).toEqual([]);
    expect(glossaryFaults('跨区流量，账号', own).map(({index}) => index)).toEqual([0, 5]);
  });

  it('cannot forbid brackets alone', () => {
    expect(() => renderingPattern('[域]')).toThrow('cannot forbid "[域]"');
  });

  it('is a table in CONTRIBUTING.md whose own terms it accepts', async () => {
    const own = parseGlossary(await readFile('CONTRIBUTING.md', 'utf8'));
    expect(own.map(({chinese}) => chinese)).toEqual(
      expect.arrayContaining([
        '东西向流量',
        '可用区',
        '本可用区、同可用区、各可用区',
        '托管区',
        '盈亏平衡点',
      ]),
    );
    expect(own.flatMap(({chinese}) => glossaryFaults(chinese, own))).toEqual([]);
  });

  it('is missed when the table is gone', () => {
    expect(() => parseGlossary('# Contributing\n\n## Glossary\n\nNone.\n')).toThrow('no glossary');
  });
});
