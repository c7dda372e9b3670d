import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it, vi} from 'vitest';
import {typePackages} from './packages';
import {closed, constrained, withAbsoluteRefs} from './prepare';
import type {Snapshot} from './prepare';
import {loadSchemas} from './registry';

// Other processes, or large grammars and schemas: slow on a machine that is busy with the rest of the tests.
vi.setConfig({testTimeout: 60_000});

const folder = mkdtempSync(path.join(tmpdir(), 'schemas-'));
afterAll(() => {
  rmSync(folder, {recursive: true});
});

function schemaFolder(name: string, own: unknown) {
  const place = path.join(folder, name);
  mkdirSync(path.join(place, 'packaged'), {recursive: true});
  mkdirSync(path.join(place, 'example.org'));
  writeFileSync(path.join(place, 'constraints.json'), '{}');
  writeFileSync(path.join(place, 'example.org', 'Thing.json'), JSON.stringify(own));
  return place;
}

const thing = {
  $comment: 'https://example.org/reference',
  type: 'object',
  properties: {
    apiVersion: {const: 'example.org/v1'},
    kind: {const: 'Thing'},
    spec: {type: 'object', properties: {size: {type: 'integer'}}},
  },
};

describe('the packaged schemas', () => {
  it('are those of the packages that packages.ts names', () => {
    for (const {name, version, snapshot, kinds} of typePackages) {
      const file = path.join(import.meta.dirname, 'packaged', `${snapshot}.json`);
      const kept = JSON.parse(readFileSync(file, 'utf8')) as Snapshot & {integrity: string};
      const wanted = Object.entries(kinds).flatMap(([group, names]) =>
        names.map((kind) => `${group}/${kind}`),
      );
      expect(kept).toMatchObject({package: name, version});
      expect(kept.integrity).toMatch(/^sha512-/);
      expect(Object.keys(kept.kinds)).toEqual(wanted);
    }
  });

  it('compile, every one, with the project’s own', async () => {
    const registry = await loadSchemas(import.meta.dirname);
    for (const {schema} of registry.kinds) expect(registry.compile(schema)).toBeTypeOf('function');
    const names = registry.kinds.map(({apiVersion, kind}) => `${apiVersion}/${kind}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the project’s own schemas', () => {
  it('refuse unknown fields and are loaded with the scope they state', async () => {
    const registry = await loadSchemas(schemaFolder('scope', {...thing, 'x-scope': 'file'}));
    const [kind] = registry.kinds;
    expect(kind).toMatchObject({apiVersion: 'example.org/v1', kind: 'Thing', scope: 'file'});
    const validate = registry.compile(kind?.schema ?? {});
    const object = {apiVersion: 'example.org/v1', kind: 'Thing'};
    expect(validate({...object, spec: {size: 1}})).toBe(true);
    expect(validate({...object, spec: {sise: 1}})).toBe(false);
  });

  it('must name their documentation, apiVersion and kind', async () => {
    const silent = {type: thing.type, properties: thing.properties};
    await expect(loadSchemas(schemaFolder('silent', silent))).rejects.toThrow('$comment');
    const nameless = {...thing, properties: {}};
    await expect(loadSchemas(schemaFolder('nameless', nameless))).rejects.toThrow(
      'apiVersion and kind',
    );
  });
});

describe('prepare', () => {
  it('adds a constraint to a field or a definition, and refuses one for neither', () => {
    const definitions = {Port: {properties: {port: {type: 'integer'}}}, Mode: {type: 'string'}};
    const source = 'https://example.org';
    expect(
      constrained(definitions, {'Port/port': {maximum: 9, source}, Mode: {enum: ['a'], source}}),
    ).toEqual({
      Port: {properties: {port: {type: 'integer', maximum: 9}}},
      Mode: {type: 'string', enum: ['a']},
    });
    expect(() => constrained(definitions, {'Port/prot': {source}})).toThrow('no schema has');
  });

  it('points references at their bundle, or at kubernetes for what it has', () => {
    const definitions = {A: {$ref: '#/definitions/B'}, C: {$ref: '#/definitions/Meta'}};
    expect(withAbsoluteRefs(definitions, 'istio', {Meta: {}})).toEqual({
      A: {$ref: 'istio#/definitions/B'},
      C: {$ref: 'kubernetes#/definitions/Meta'},
    });
  });

  it('closes objects, also inside lists and maps, unless they say otherwise', () => {
    const open = {properties: {a: {}}, additionalProperties: true};
    const schema = {properties: {list: {items: {properties: {}}}, open}};
    expect(closed(schema)).toEqual({
      properties: {list: {items: {properties: {}, additionalProperties: false}}, open},
      additionalProperties: false,
    });
  });
});
