import {describe, expect, it} from 'vitest';
import type {ProseFact} from '../../../src/data/facts/types';
import {readChapter} from '../shared/readChapter';
import {allowedPatterns} from './allowed';
import {checkComponentIds} from './componentIds';
import {FactIndex, checkNumbers} from './numbers';
import type {Registered} from './registry';

const fact = (id: string, value: number | string, unit: string): Registered<ProseFact> => ({
  id,
  file: 'src/data/facts/test.ts',
  line: 1,
  value: {value, unit, sources: ['page'], confidence: 'high'},
});

const facts = [
  fact('newest', '1.36', 'version'),
  fact('controller', 'v3.5.0', 'version'),
  fact('memory', 12, 'MB'),
  fact('share', 40, 'percent'),
  fact('released', '2025-04-23', 'date'),
  fact('rate', 1500, 'count'),
];

const check = (body: string, index = new FactIndex(facts)) =>
  checkNumbers(readChapter('docs/a.mdx', body), index).map(
    ({line, message}) => `${line} ${message}`,
  );

describe('a number that has a home', () => {
  it.each([
    ['a registered version', 'Since Kubernetes 1.36.'],
    ['a registered version with its v', 'Controller v3.5.0, also written 3.5.0.'],
    ['a registered size', 'It takes 12 MB.'],
    ['a registered share', 'About 40% of it, or 40 percent.'],
    ['a registered day', 'On 23 April 2025; 于 2025 年 4 月 23 日。'],
    ['the month and the year of a registered day', 'In April 2025, in 2025.'],
    ['thousands in both ways', 'At 1,500 or 1500 a second.'],
    ['what a component prints', 'It takes <Fact id="memory" />.'],
    ['code', 'Port `8080`, or:\n\n```text\n8080 pods cost $5\n```'],
    ['the target of a link', '[Why](https://example.org/2019/x#77)'],
    ['an id of a heading', '## Zones {#zones-2031}'],
    [
      'an input of a component in the block',
      'At 20 TB: <Cost path="alb-ip" with={{trafficGb: 20480}} />.',
    ],
    ['a share that is an input', 'At 83%: <Cost path="alb-ip" with={{zoneLocalShare: 0.83}} />.'],
    ['the default scenario', 'At 10 TB a month.'],
  ])('is accepted: %s', (_name, body) => {
    expect(check(body)).toEqual([]);
  });

  it.each([
    '3 zones, 10 pods, the 2nd step, 第 3 步',
    '12 个 Pod，15 条连接',
    'all of it: 100%, nothing: 0%',
    'L4 and L7, p50 and p99',
    'It answers HTTP 503; a status of 404; any 5xx; 返回 502',
    'EC2, S3, Route 53, x86, m6i.large and c5n',
    'us-east-1, us-east-1a/b, use1-az1',
    'IPv4, IPv6, HTTP/2, TLS 1.3',
    'the v1beta1 API, version v3',
    '[KEP-4444](https://example.org), [RFC 1918](https://example.org), [#1234](https://example.org)',
  ])('is accepted: a documented pattern, %s', (body) => {
    expect(check(body)).toEqual([]);
  });

  it('has each pattern of the list in these tests', () => {
    expect(allowedPatterns).toHaveLength(10);
  });
});

describe('a number without a home', () => {
  it.each([
    ['an unregistered version', 'Since Kubernetes 1.37.', '"1.37"'],
    ['one end of a range', 'Kubernetes 1.36–1.39.', '"1.39"'],
    ['a registered number with another unit', 'It takes 12 GB.', '"12 GB"'],
    ['a share where a count is registered', 'About 1500%.', '"1500%"'],
    ['a count where a share is registered', 'Some 40 pods.', '"40"'],
    ['another day of a registered month', 'On 24 April 2025.', '"24 April 2025"'],
    ['more than twenty of a thing', '共有 21 个 Pod。', '"21"'],
    ['a size without its unit', 'It takes 12 of them.', '"12"'],
    ['a count of a preset', 'At 400 pods.', '"400"'],
    ['a small number with a unit', 'It takes 3 ms.', '"3 ms"'],
    ['a small number with a Chinese unit', '需要 3 毫秒。', '"3 毫秒"'],
    ['a status code without its word', 'Some 503 pods.', '"503"'],
    ['an RFC outside a link', 'See RFC 1918.', '"1918"'],
    ['a name nobody knows', 'The z9000 machine.', '"z9000"'],
    ['a port', 'Port 8443 is open.', '"8443"'],
    ['a heading', '## The 77 percent {#x}', '"77 %"'],
    ['an admonition', ':::tip[At 77 GB]\nText.\n:::', '"77 GB"'],
    ['words in a prop', '<Tab label="77 GB" />', '"77 GB"'],
    ['a literal in an expression', "It takes {'77 MB'}.", '"77 MB"'],
    [
      'an input of a component elsewhere',
      'At 20 TB.\n\n<Cost path="alb-ip" with={{trafficGb: 20480}} />',
      '"20 TB"',
    ],
  ])('is found: %s', (_name, body, token) => {
    const findings = check(body);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`${token} is not in src/data/facts`);
  });

  it.each(['It costs $0.02.', '每 GB 0.02 美元。', 'It costs 5 USD.', 'Only 2 cents.'])(
    'is found though small or registered: the typed price in "%s"',
    (body) => {
      const index = new FactIndex([
        ...facts,
        fact('typed', '$0.02', 'USD'),
        fact('also', 2, 'USD'),
      ]);
      expect(check(body, index)).toEqual([expect.stringContaining('is a typed price')]);
    },
  );

  it('is found in a diagram, where no component can print it', () => {
    const diagram = '```mermaid\nflowchart LR\n  a -->|"$0.01 per GB"| b["77 pods"]\n```';
    expect(check(diagram)).toEqual([
      '3 "$0.01" is a typed price: a diagram cannot show a live one, so leave the price out',
      '3 "77" is not in src/data/facts: register it or say it without the number',
    ]);
  });

  it('is found in the front matter', () => {
    const body = '---\ntitle: 77 ways\nchecked_against: [Istio 1.99]\n---\n\nText.\n';
    expect(check(body)).toEqual([
      expect.stringMatching(/^2 "77"/),
      expect.stringMatching(/^3 "1.99"/),
    ]);
  });

  it('is reported on its own line of the paragraph', () => {
    expect(check('One\ntwo `code`\nthree 77 GB.')).toEqual([expect.stringMatching(/^3 "77 GB"/)]);
  });
});

it('remembers which facts prose has stated', () => {
  const index = new FactIndex(facts);
  check('Since 1.36, at 12 MB.', index);
  expect([...index.used].sort()).toEqual(['memory', 'newest']);
});

describe('ids in components', () => {
  const ids = (body: string) =>
    checkComponentIds(readChapter('docs/a.mdx', body), new Set(['memory'])).map(
      ({message}) => message,
    );

  it('may name what is in the data', () => {
    const body =
      '<Fact id="memory" /> <Price id="albHour" times={2} /> <Latency figure="nlbIp" stat="p50" />\n<Cost path="alb-ip" minus="clusterip" /> <BreakEven a="alb-ip" b="clusterip" />';
    expect(ids(body)).toEqual([]);
  });

  it.each([
    ['<Fact id="memmory" />', 'no such fact'],
    ['<Price id="albHours" />', 'no such price'],
    ['<Latency figure="nlb" stat="p50" />', 'no such latency figure'],
    ['<Cost path="alb-ip" minus="cluster-ip" />', 'minus="cluster-ip">: there is no such path'],
    ['<BreakEven a="alb" b="clusterip" />', 'a="alb">: there is no such path'],
  ])('may not name anything else: %s', (body, message) => {
    expect(ids(body)).toEqual([expect.stringContaining(message)]);
  });
});
