import {describe, expect, it, vi} from 'vitest';
import {insightsFaults} from './insights';
import {promqlFaults} from '../shared/promql';
import {sqlFaults} from './sql';

// Other processes, or large grammars and schemas: slow on a machine that is busy with the rest of the tests.
vi.setConfig({testTimeout: 60_000});

const texts = (faults: readonly {readonly message: string}[]) =>
  faults.map(({message}) => message).join('; ');

describe('promqlFaults', () => {
  it('accepts queries, comments and several queries with an empty line between', () => {
    const text = `# share\n100 * sum(rate(a_total{zone!="x"}[5m]))\n  / sum(rate(b_total[5m]))\n\nsum by (zone) (c)`;
    expect(promqlFaults(text)).toEqual([]);
  });

  it.each([
    ['an open parenthesis', 'sum(rate(a_total[5m])'],
    ['a label value without quotes', 'rate(a_total{zone=x}[5m])'],
    ['a function that does not exist', 'rat(a_total[5m])'],
    ['a grouping without parentheses', 'sum by zone (a)'],
    ['two expressions side by side', 'sum(a) sum(b)'],
  ])('finds %s', (_, text) => {
    expect(texts(promqlFaults(text))).toContain('not PromQL');
  });

  it('names the line, also of a later query', () => {
    expect(promqlFaults('sum(a)\n\nsum(\nb')[0]?.line).toBeGreaterThanOrEqual(2);
  });
});

describe('sqlFaults', () => {
  it('accepts Athena queries and table definitions', () => {
    const query = `-- needs: the table flow_logs
WITH z AS (SELECT ip, min(az_id) AS az FROM flow_logs WHERE day = '2026/11/20' GROUP BY ip)
SELECT f[9] AS status, count_if(f[7] = '-1') AS unanswered, sum(bytes) FILTER (WHERE a <> b)
FROM z CROSS JOIN UNNEST(split(line, ';')) AS t(f) GROUP BY 1 LIMIT 20;`;
    const table = `CREATE EXTERNAL TABLE IF NOT EXISTS flow_logs (bytes bigint) PARTITIONED BY (day string)
STORED AS PARQUET LOCATION 's3://a/b/' TBLPROPERTIES ('projection.enabled' = 'true');`;
    expect(sqlFaults(query)).toEqual([]);
    expect(sqlFaults(`${table}\n${query}`)).toEqual([]);
  });

  it.each([
    ['a misspelt keyword', 'SELEC a FROM b'],
    ['a missing comma', 'SELECT az_id sum(bytes) FROM t'],
    ['GROUP without BY', 'SELECT a FROM t GROUP a'],
    ['a comma too many', 'SELECT a, FROM t'],
    [
      'a table definition with a typo',
      'CREATE EXTERNAL TABLE t (a string) PARTITIOND BY (day string)',
    ],
  ])('finds %s', (_, text) => {
    expect(texts(sqlFaults(text))).toContain('not Athena SQL');
  });

  it('names the line in the whole text', () => {
    expect(sqlFaults(`SELECT ';' AS a;\n\nSELEC b FROM c`)[0]?.line).toBe(2);
  });
});

describe('insightsFaults', () => {
  it('accepts steps with known commands', () => {
    const text = `# needs: ALB access logs\nfields a, b\n| filter a like /^5|x/ and b = "1|2"\n| stats count(*) as n by a`;
    expect(insightsFaults(text)).toEqual([]);
  });

  it.each([
    ['a misspelt command', 'fields a\n| filtr b', '"filtr" is no'],
    ['an empty step', 'fields a | | sort b', '"" is no'],
    ['an open parenthesis', 'stats count(* by a', 'not balanced'],
    ['an open quote', 'filter a = "b', 'quote'],
  ])('finds %s', (_, text, message) => {
    expect(texts(insightsFaults(text))).toContain(message);
  });
});
