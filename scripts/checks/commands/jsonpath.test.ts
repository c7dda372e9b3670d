import {describe, expect, it} from 'vitest';
import {findJsonPath, printJsonPath} from './jsonpath';

const list = {
  kind: 'List',
  items: [
    {
      metadata: {name: 'a', labels: {'topology.kubernetes.io/zone': 'us-east-1a'}},
      status: {conditions: [{type: 'Ready', status: 'True'}], capacity: {cpu: 2}},
    },
    {
      metadata: {name: 'b', labels: {'topology.kubernetes.io/zone': 'us-east-1b'}},
      status: {conditions: [{type: 'Ready', status: 'False'}], capacity: {cpu: 4}},
    },
  ],
};

describe('printJsonPath', () => {
  it.each([
    ['{.kind}', 'List'],
    ['{.items[*].metadata.name}', 'a b'],
    ['{.items[1].metadata.name}', 'b'],
    ['{.items[-1].metadata.name}', 'b'],
    ['{.items[0:1].metadata.name}', 'a'],
    ['{$.kind}: {.items[0].metadata.name}', 'List: a'],
    [String.raw`{.items[0].metadata.labels.topology\.kubernetes\.io/zone}`, 'us-east-1a'],
    [String.raw`{.items[0].metadata.labels['topology\.kubernetes\.io/zone']}`, 'us-east-1a'],
    // kubectl splits quoted names at their dots.
    [`{.items[0].metadata.labels['topology.kubernetes.io/zone']}`, ''],
    [
      `{.items[0].status['conditions', 'capacity']}`,
      '[{"type":"Ready","status":"True"}] {"cpu":2}',
    ],
    [`{.items[0].metadata['name']}`, 'a'],
    ['{range .items[*]}{.metadata.name}{"\\t"}{.status.capacity.cpu}{"\\n"}{end}', 'a\t2\nb\t4\n'],
    [
      `{range .items[*]}{.metadata.name}{': '}{range .status.conditions[*]}{.type}={.status} {end}{end}`,
      'a: Ready=True b: Ready=False ',
    ],
    ['{.items[?(@.status.capacity.cpu>2)].metadata.name}', 'b'],
    ['{.items[0].status.conditions[?(@.type=="Ready")].status}', 'True'],
    ['{.items[?(@.metadata.labels)].metadata.name}', 'a b'],
    ['{.items[0].status.capacity}', '{"cpu":2}'],
    ['{..name}', 'a b'],
    ['{.items[*].missing}', ''],
    ['plain text', 'plain text'],
  ])('%s', (template, text) => {
    expect(printJsonPath(template, list)).toBe(text);
  });

  it.each(['{.a', '{range .items[*]}{.a}', '{end}', '{.a[}', '{.a[?(@.b==c)]}', '{a b}', 'a}'])(
    'refuses %s',
    (template) => {
      expect(() => printJsonPath(template, list)).toThrow();
    },
  );
});

describe('findJsonPath', () => {
  it('reads a path with or without braces and dot', () => {
    for (const path of [
      '.items[0].metadata.name',
      '{.items[0].metadata.name}',
      'items[0].metadata.name',
    ]) {
      expect(findJsonPath(path, list)).toEqual(['a']);
    }
  });

  it('finds nothing where a field is missing', () => {
    expect(findJsonPath('.spec.none', list)).toEqual([]);
  });
});
