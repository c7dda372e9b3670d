import {describe, expect, it} from 'vitest';
import {toYaml} from './toYaml';

const named = (name: string) => ({
  object: {apiVersion: 'v1', kind: 'Namespace', metadata: {name}},
  comments: [],
});

describe('a text that YAML takes for something else', () => {
  it.each([
    'on',
    'y',
    'No',
    'null',
    '1e3',
    '0x1f',
    '0o17',
    '12',
    '1_000',
    '1:30',
    '.5',
    '-1',
    'e0',
    '~',
  ])('%s is quoted', (name) => {
    expect(toYaml([named(name)])).toContain(`name: "${name}"`);
  });

  it.each(['orders', 'yes-men', '50m', '32Mi', '10s', 'one'])('%s stays plain', (name) => {
    expect(toYaml([named(name)])).toContain(`name: ${name}\n`);
  });
});

describe('YAML', () => {
  it('parts documents, and comments stand above their field', () => {
    const comments = [{at: ['metadata', 'name'], text: 'Why.'}];
    expect(toYaml([{...named('a'), comments}, named('b')])).toBe(
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  # Why.\n  name: a\n---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: b\n',
    );
  });

  it('of nothing is nothing', () => {
    expect(toYaml([])).toBe('');
  });

  it('does not lose a comment in silence', () => {
    const comments = [{at: ['spec', 'replicas'], text: 'Why.'}];
    expect(() => toYaml([{...named('a'), comments}])).toThrow('spec replicas, which is not there');
  });
});
