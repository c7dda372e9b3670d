import {expect, it} from 'vitest';
import type {Block} from '../shared/blocks';
import {givenFindings} from './given';

const block = (language: string, code: string, meta: Block['meta'] = {}): Block => ({
  locale: 'en',
  chapter: 'dns',
  file: 'docs/dns.mdx',
  language,
  code,
  meta,
  line: 12,
  index: 0,
});
const output = block('text', 'us-east-1a  2');
const command = 'kubectl get nodes -o json | jq .items';
const findings = (meta: Block['meta'], code = command, next: Block | undefined = output) =>
  givenFindings(block('bash', code, meta), next).map(({message}) => message);

it('an output of a cluster says in which state it is printed', () => {
  expect(findings({recorded: 'nodes.json'})).toEqual([
    'say in which state of a cluster it prints this: `given=STATE`',
  ]);
  expect(findings({recorded: 'nodes.json', given: 'nodes'})).toEqual([]);
});

it.each([
  ['calls aws', 'aws elbv2 describe-load-balancers\nkubectl get nodes'],
  ['needs traffic', 'kubectl -n shop exec deploy/storefront -- hostname'],
  ['asks no cluster', 'jq -r .items < nodes.json'],
])('what %s needs no state', (_, code) => {
  expect(findings({recorded: 'nodes.json'}, code)).toEqual([]);
});

it('a state that nobody knows, and one without output, are found', () => {
  expect(findings({given: 'happy'})[0]).toContain('no state "given=happy": there are nodes');
  expect(findings({given: 'nodes'}, command, block('yaml', ''))[0]).toContain(
    'without a text block',
  );
});
