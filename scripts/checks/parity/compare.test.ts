import {describe, expect, it} from 'vitest';
import {comparePair} from './compare';
import {readChapter} from '../shared/readChapter';

const english = `---
title: Name lookups
sidebar_label: DNS
description: What lookups cost.
checked: "2026-11-21"
checked_against: [Kubernetes 1.35]
---

import {Cost, Fact} from '@site/src/components/facts';

Lookups cross two zones in 1,024 cases since March 2025, see [hints](./zone-local-routing.mdx#hints).

## Install {#install}

\`\`\`yaml title="cache.yaml"
# a comment that stays English
replicas: 3
\`\`\`

| Mode | Delay |
|---|---|
| iptables | 5 lookups |
| IPVS | 7 lookups |

:::warning[Careful]
Auto Mode brings <Fact id="cacheCount" /> of them, at [the source](https://example.org/a#b).
:::

### Check that it works {#verify}

- First \`hubble observe\`, <Cost path="clusterip" with={{trafficGb: 1024}} />.
- Then wait.

\`\`\`mermaid
flowchart LR
  accTitle: A lookup
  accDescr: From pod to cache.
  a["pod"] -->|"asks"| b["cache"]
\`\`\`

In words: the pod asks the cache.

![the path](./path.png)
`;

const chinese = `---
title: 域名查询
sidebar_label: DNS
description: 查询的费用。
checked: "2026-11-21"
checked_against: [Kubernetes 1.35]
source_hash: "0123456789ab"
---

import {Cost, Fact} from '@site/src/components/facts';

自 2025 年 3 月以来，有 1,024 次查询跨 2 个可用区，见[提示](./zone-local-routing.mdx#hints)。

## 安装 {#install}

\`\`\`yaml title="cache.yaml"
# a comment that stays English
replicas: 3
\`\`\`

| 模式 | 延迟 |
|---|---|
| iptables | 5 次查询 |
| IPVS | 7 次查询 |

:::warning[注意]
按[来源](https://example.org/a#b)，自动模式带来 <Fact id="cacheCount" /> 个。
:::

### 确认生效 {#verify}

- 首先 \`hubble observe\`，<Cost path="clusterip" with={{trafficGb: 1024}} />。
- 然后等待。

\`\`\`mermaid
flowchart LR
  accTitle: 一次查询
  accDescr: 从 Pod 到缓存。
  a["Pod"] -->|"查询"| b["缓存"]
\`\`\`

图意：Pod 查询缓存。

![路径](./path.png)
`;

const compare = (ours: string, theirs: string) =>
  comparePair({
    locale: 'zh-Hans',
    english: readChapter('docs/dns.mdx', ours),
    translation: readChapter('i18n/dns.mdx', theirs),
  });

const lineOf = (text: string, words: string) =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1;

const plant = (text: string, from: string, to: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe('a faithful translation', () => {
  it('has no findings, though a small number is a word in English and the link moved', () => {
    expect(compare(english, chinese)).toEqual([]);
  });
});

describe('a fault planted in the translation', () => {
  it.each([
    ['a removed heading', '### 确认生效 {#verify}', '确认生效', /headings differ.*number 2/],
    ['a heading id', '{#install}', '{#setup}', /headings differ.*## install.*## setup/],
    ['a heading without id', ' {#install}', '', /heading "安装" has no explicit/],
    ['a heading level', '### 确认', '## 确认', /headings differ.*### verify.*## verify/],
    ['an id that stands twice', '{#verify}', '{#install}', /#install stands twice/],
    ['a number in prose', '1,024 次', '1,042 次', /only English: 1024; only the translation: 1042/],
    ['a small number in prose', '跨 2 个', '跨 3 个', /only the translation: 3/],
    ['a date in prose', '3 月', '4 月', /only English: 2025-03; only the translation: 2025-04/],
    [
      'a number in a cell',
      '| 7 次',
      '| 8 次',
      /table cell: only English: 7; only the translation: 8/,
    ],
    ['a table row', '| IPVS | 7 次查询 |\n', '', /tables differ under #install/],
    ['a table column', '| iptables | 5 次查询 |', '| iptables | 5 次查询 | |', /tables differ/],
    ['code', 'replicas: 3', 'replicas: 2', /code block differs at its line 2/],
    [
      'a comment in code',
      'a comment that stays English',
      '注释',
      /code block differs at its line 1/,
    ],
    ['the language of code', '```yaml', '```json', /code fence is "```json/],
    ['the title of code', 'cache.yaml', 'zh.yaml', /code fence is/],
    [
      'a removed code block',
      '```yaml title="cache.yaml"\n# a comment that stays English\nreplicas: 3\n```\n',
      '',
      /English has 1 code blocks under #install, here 0/,
    ],
    ['a link', '#hints)', '#hint)', /links differ before the first heading/],
    ['an external link', 'example.org/a#b', 'example.org/a', /links differ under #install/],
    ['inline code', '`hubble observe`', '`hubble status`', /inline code differ under #verify/],
    ['an image', './path.png', './weg.png', /images differ/],
    ['an import', '{Cost, Fact}', '{Cost}', /imports differ/],
    ['a prop', 'trafficGb: 1024}} />', 'trafficGb: 2048}} />', /components differ under #verify/],
    ['a component', '<Fact id="cacheCount" /> 个', '三个', /components differ under #install/],
    ['an admonition kind', ':::warning', ':::note', /admonitions differ/],
    ['a paragraph', '图意：Pod 查询缓存。\n\n', '', /paragraphs differ under #verify/],
    ['a list item', '- 然后等待。\n', '', /lists differ under #verify/],
    [
      'an edge of a diagram',
      '-->|"查询"|',
      '-.->|"查询"|',
      /diagram structure differs at its line 4/,
    ],
    ['a node of a diagram', 'b["缓存"]', 'c["缓存"]', /diagram structure differs/],
    ['the day of the check', '"2026-11-21"', '"2026-11-20"', /front matter "checked" is/],
    ['a version checked against', 'Kubernetes 1.35', 'Kubernetes 1.34', /"checked_against" is/],
    ['words for a version checked against', 'Kubernetes 1.35', '下列网页', /"checked_against" is/],
    [
      'an untranslated title',
      'title: 域名查询',
      'title: Name lookups',
      /"title" is not translated/,
    ],
    ['a missing key', 'description: 查询的费用。\n', '', /front matter lacks "description"/],
    ['a key of its own', 'source_hash', 'slug: x\nsource_hash', /"slug" is not in the English/],
  ])('is found: %s', (_name, from, to, message) => {
    const findings = compare(english, plant(chinese, from, to));
    expect(findings.map((finding) => finding.message)).toContainEqual(
      expect.stringMatching(message),
    );
    expect(findings.every(({line}) => line === undefined || line > 0)).toBe(true);
  });

  it('is found: a sentence left in English', () => {
    const sentence = 'Lookups leave the zone when the cache is full.';
    const theirs = `${chinese}\n${sentence}\n`;
    expect(compare(`${english}\n${sentence}\n`, theirs)).toEqual([
      {
        file: 'i18n/dns.mdx',
        line: lineOf(theirs, sentence),
        message: `not translated: "${sentence}"`,
      },
    ]);
  });

  it('is found: an added heading at the end', () => {
    const findings = compare(english, `${chinese}\n## 又一节 {#more}\n`);
    expect(findings.map(({message}) => message)).toContainEqual(
      expect.stringMatching(/English "none", here "## more"/),
    );
  });
});

describe('a formula', () => {
  const withFormula = (text: string, fence: string, formula: string) =>
    `${text}\n\`\`\`text ${fence}\n${formula}\n\`\`\`\n`;
  const ours = withFormula(english, 'formula', 'cost of it = GB moved × 2 ends');

  it('is compared by what it computes, its words may be translated', () => {
    expect(compare(ours, withFormula(chinese, 'formula', '费用 = 流量（GB）× 2 端'))).toEqual([]);
    const [finding] = compare(ours, withFormula(chinese, 'formula', '费用 = 流量（GB）× 3 端'));
    expect(finding?.message).toContain('names and numbers are "3", English has "2"');
  });

  it('is code byte for byte where the fence does not say that it is one', () => {
    const plain = withFormula(english, 'output', 'cost of it = GB moved × 2 ends');
    const [finding] = compare(plain, withFormula(chinese, 'output', '费用 = 流量（GB）× 2 端'));
    expect(finding?.message).toContain('code block differs at its line 1');
  });
});

describe('a fault planted in the English', () => {
  it('is found: Chinese characters', () => {
    const ours = plant(english, 'Then wait.', 'Then 等待.');
    expect(compare(ours, chinese)).toEqual([
      {
        file: 'docs/dns.mdx',
        line: lineOf(ours, '等待'),
        message: 'Chinese characters in English prose',
      },
    ]);
  });

  it('is found: a heading id that is not kebab-case', () => {
    const findings = compare(
      plant(english, '{#verify}', '{#Verify_it}'),
      plant(chinese, '{#verify}', '{#Verify_it}'),
    );
    expect(findings.map(({message}) => message)).toEqual([
      'heading id #Verify_it is not ASCII kebab-case',
      'heading id #Verify_it is not ASCII kebab-case',
    ]);
  });
});
