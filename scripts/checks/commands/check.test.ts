import {describe, expect, it} from 'vitest';
import type {KnownKeys} from '../shared/knownKeys';
import {annotateFindings} from './annotate';
import {checkCommands} from './check';
import {fileFindings} from './files';
import {sampleBlock} from './sample';

const entry = {owner: 'Somebody', since: '1.0', source: 'https://vendor.io'};
const known: KnownKeys = new Map([
  ['vendor.io/mode', {...entry, on: ['Service'], values: ['Auto']}],
  ['vendor.io/name', {...entry, label: true as const}],
]);
const print = () => Promise.resolve('');
const tools = {known, recorded: 'test/recorded', print, shellcheck: false};

describe('checkCommands', () => {
  it.each([
    ['sql', '-- needs: the table t\nSELECT a FROM t'],
    ['sql', '-- Errors by target. Prerequisite: the table t\nSELECT a FROM t'],
    ['promql', 'sum(a)'],
    ['json', '{"a": [1]}'],
    ['bash', 'kubectl get nodes'],
    ['text', 'anything (at all'],
  ])('accepts a good %s block', async (language, code) => {
    expect(await checkCommands([sampleBlock(language, code)], tools)).toEqual([]);
  });

  it.each([
    ['sql', 'SELECT a FROM t', '-- needs:'],
    ['sql', '-- needs: t\nSELEC a FROM t', 'not Athena SQL'],
    ['promql', 'sum(', 'not PromQL'],
    ['json', '{"a": 1,}', 'not JSON'],
    ['bash', 'echo "open', 'bash cannot parse'],
    ['bash', 'kubectl apply -f missing.yaml', 'no block has the title missing.yaml'],
    ['bash', 'kubectl annotate svc orders vendor.io/mood=Auto', 'unknown annotation'],
    ['bash', 'kubectl get svc -o json | jq .a', 'recorded=FILE'],
  ])('finds a bad %s block', async (language, code, message) => {
    const findings = await checkCommands([sampleBlock(language, code)], tools);
    expect(findings.map((finding) => finding.message)).toEqual(
      expect.arrayContaining([expect.stringContaining(message)]),
    );
  });

  it('wants the prerequisite of a Logs Insights query', async () => {
    const insights = (code: string) =>
      checkCommands([sampleBlock('text', code, {insights: ''})], tools);
    expect(await insights('# needs: access logs\nfields a')).toEqual([]);
    expect(await insights('fields a')).toHaveLength(1);
  });
});

describe('annotateFindings', () => {
  const messages = (code: string) =>
    annotateFindings(sampleBlock('bash', code), known).map(({message}) => message);

  it('accepts known keys, being set, removed or selected', () => {
    expect(
      messages('kubectl -n shop annotate service orders \\\n  vendor.io/mode=Auto --overwrite'),
    ).toEqual([]);
    expect(messages('kubectl annotate svc/orders vendor.io/mode-')).toEqual([]);
    expect(messages('kubectl get pods -l vendor.io/name=a,app=b')).toEqual([]);
    expect(messages('kubectl label pod a vendor.io/name="$NAME"')).toEqual([]);
  });

  it.each([
    [
      'an unknown annotation',
      'kubectl annotate svc orders vendor.io/mod=Auto',
      'unknown annotation',
    ],
    ['a wrong value', 'kubectl annotate svc orders vendor.io/mode=auto', 'allowed: Auto'],
    ['the wrong kind', 'kubectl annotate pod orders vendor.io/mode=Auto', 'not on Pod'],
    [
      'an unknown key being removed',
      'kubectl annotate svc orders vendor.io/mod-',
      'unknown annotation',
    ],
    ['an unknown label being selected', 'kubectl get pods -l vendor.io/nam=a', 'unknown label'],
    ['a label set as an annotation', 'kubectl annotate svc orders vendor.io/name=a', 'is a label'],
  ])('finds %s', (_, code, message) => {
    expect(messages(code)).toEqual([expect.stringContaining(message)]);
  });
});

describe('fileFindings', () => {
  const missing = (...codes: readonly string[]) =>
    fileFindings(
      codes.map((code) => sampleBlock('bash', code)),
      new Set(['shop.yaml']),
    ).length;

  it('accepts titles, addresses and what earlier commands make', () => {
    expect(
      missing('kubectl apply -f shop.yaml', 'kubectl apply -f https://example.com/a.yaml'),
    ).toBe(0);
    expect(missing('curl -fsSLo a.yaml https://example.com/b', 'kubectl apply -f a.yaml')).toBe(0);
    expect(missing('curl -O https://example.com/c.json', 'aws iam x --policy file://c.json')).toBe(
      0,
    );
    expect(missing('sed s/a/b/ shop.yaml > d.yaml\nkubectl apply -f d.yaml')).toBe(0);
  });

  it('finds a file that comes from nowhere, or only later', () => {
    expect(missing('kubectl apply -f store.yaml')).toBe(1);
    expect(missing('helm install a b --values values.yaml')).toBe(1);
    expect(missing('kubectl apply -f a.yaml', 'curl -o a.yaml https://example.com/b')).toBe(1);
  });
});
