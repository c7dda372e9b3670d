import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {keyFault, loadKnownKeys} from './knownKeys';

const entry = {owner: 'Somebody', since: '1.0', source: 'https://example.org'};
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'annotations-'));
});
afterEach(() => {
  rmSync(folder, {recursive: true});
});

function list(name: string, content: unknown) {
  writeFileSync(path.join(folder, name), JSON.stringify(content));
}

describe('loadKnownKeys', () => {
  it('puts the lists together', async () => {
    list('a.json', {'example.org/a': entry});
    list('b.json', {'example.org/b': {...entry, label: true}});
    const known = await loadKnownKeys(folder);
    expect([...known.keys()]).toEqual(['example.org/a', 'example.org/b']);
  });

  it.each(['owner', 'since', 'source'])('refuses an entry without %s', async (field) => {
    list('a.json', {'example.org/a': {...entry, [field]: ''}});
    await expect(loadKnownKeys(folder)).rejects.toThrow('example.org/a needs');
  });

  it('refuses a key that stands in two lists', async () => {
    list('a.json', {'example.org/a': entry});
    list('b.json', {'example.org/a': entry});
    await expect(loadKnownKeys(folder)).rejects.toThrow('stands in another list');
  });

  it('accepts the lists of the project', async () => {
    const known = await loadKnownKeys(path.resolve(import.meta.dirname, '../annotations'));
    expect(known.get('topology.kubernetes.io/zone')).toMatchObject({
      owner: 'Kubernetes',
      label: true,
    });
  });
});

describe('keyFault', () => {
  const known = new Map([
    ['vendor.io/weight', {...entry, on: ['Service'], pattern: '^[0-9]+$'}],
    ['vendor.io/team', {...entry, label: true as const}],
  ]);

  it('accepts a known annotation with a good value on the right kind', () => {
    const used = {
      key: 'vendor.io/weight',
      value: '10',
      role: 'annotation',
      on: 'Service',
    } as const;
    expect(keyFault(used, known)).toBeUndefined();
  });

  it('leaves example domains to the reader', () => {
    expect(keyFault({key: 'shop.example.com/owner', role: 'annotation'}, known)).toBeUndefined();
  });

  it.each([
    [{key: 'vendor.io/wait', role: 'annotation'}, 'unknown annotation'],
    [{key: 'vendor.io/weight', value: 'ten', role: 'annotation'}, 'must match'],
    [{key: 'vendor.io/weight', role: 'annotation', on: 'Pod'}, 'not on Pod'],
    [{key: 'vendor.io/team', role: 'annotation'}, 'is a label'],
    [{key: 'vendor.io/weight', role: 'label'}, 'is an annotation'],
  ] as const)('says what is wrong with %o', (used, message) => {
    expect(keyFault(used, known)).toContain(message);
  });
});
