import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {measure} from './measure';
import {readServiceTraffic} from './serviceTraffic';

const chapter = readFileSync(
  new URL('../../../docs/verify-and-monitor.mdx', import.meta.url),
  'utf8',
);
const [, after = ''] = chapter.split('{#service-bytes}');
const [section = ''] = after.split(/^## /m);
const queries = [...section.matchAll(/```promql\n([\s\S]*?)```/g)].map(([, query = '']) => query);

/** What a label of a query by Service holds. */
const values: Readonly<Record<string, string>> = {
  k8s_dst_namespace: 'shop',
  k8s_dst_owner_name: 'orders',
  src_zone: 'us-east-1a',
  dst_zone: 'us-east-1b',
  destination_service_namespace: 'shop',
  destination_service_name: 'orders',
  source_zone: 'us-east-1a',
  destination_zone: 'us-east-1b',
};

describe('the recipes of the chapter', () => {
  it('there are two queries, and commands for the others', () => {
    expect(queries).toHaveLength(2);
    expect(section).toMatch(/allocation\?window/);
    expect(section).toMatch(/get-query-results-monitor-top-contributors/);
  });

  it.each(queries)('give a file that is read: %s', (query) => {
    const labels = /sum by \(([^)]*)\)/.exec(query)?.[1]?.split(', ') ?? [];
    const metric = Object.fromEntries(labels.map((label) => [label, values[label]]));
    const answer = {
      status: 'success',
      data: {resultType: 'vector', result: [{metric, value: [1, '9']}]},
    };
    expect(readServiceTraffic(JSON.stringify(answer))).toMatchObject({
      ok: true,
      rows: [{service: 'shop/orders', fromZone: 'us-east-1a', toZone: 'us-east-1b'}],
    });
  });

  it('the output of the Cost Explorer command is read by its headings', () => {
    const [, output = ''] =
      /```text output\n(usage_type {2}operation {2}gb[\s\S]*?)```/.exec(chapter) ?? [];
    expect(measure(output)).toMatchObject({
      ok: true,
      // 6826 + 6826 + 102 + 102; the line of public addresses stays out.
      reading: {billedGb: 13856, ends: 2, rows: {read: 5, used: 4}},
    });
  });
});
