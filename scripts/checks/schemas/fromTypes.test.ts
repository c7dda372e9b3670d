import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it, vi} from 'vitest';
import {schemasFromTypes} from './fromTypes';

// Other processes, or large grammars and schemas: slow on a machine that is busy with the rest of the tests.
vi.setConfig({testTimeout: 60_000});

const folder = mkdtempSync(path.join(tmpdir(), 'types-'));
afterAll(() => {
  rmSync(folder, {recursive: true});
});

function convert(source: string, name = 'IThing') {
  const file = path.join(folder, `thing${Math.abs(hash(source))}.d.ts`);
  writeFileSync(file, source);
  return schemasFromTypes([{file, name}], {
    numbers: 'integer',
    definitionName: (_file, declared) => declared,
  });
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
}

describe('schemasFromTypes', () => {
  it('refuses unknown fields, asks for the required ones and keeps enums', () => {
    const source = `export interface IThing {
      "size": number; "open"?: boolean; "mode"?: "Cluster" | "Local"; "value"?: number | string }`;
    expect(convert(source).IThing).toEqual({
      type: 'object',
      properties: {
        size: {type: 'integer'},
        open: {type: 'boolean'},
        mode: {enum: ['Cluster', 'Local']},
        value: {type: ['integer', 'string']},
      },
      required: ['size'],
      additionalProperties: false,
    });
  });

  it('keeps maps open and follows references, also to itself', () => {
    const source = `export interface IThing { "labels"?: {[key: string]: string}; "parts"?: Array<IPart> }
      interface IPart { "inner"?: IPart }`;
    expect(convert(source)).toEqual({
      IPart: {
        type: 'object',
        properties: {inner: {$ref: '#/definitions/IPart'}},
        additionalProperties: false,
      },
      IThing: {
        type: 'object',
        properties: {
          labels: {type: 'object', additionalProperties: {type: 'string'}},
          parts: {type: 'array', items: {$ref: '#/definitions/IPart'}},
        },
        additionalProperties: false,
      },
    });
  });

  it('adds what an interface inherits', () => {
    const source = `interface IBase { "kind": string } export interface IThing extends IBase {
      "kind": "Thing"; "name"?: string }`;
    expect(convert(source).IThing).toMatchObject({
      properties: {kind: {enum: ['Thing']}, name: {type: 'string'}},
      required: ['kind'],
    });
  });

  it('reads "at most one of" from the generated intersections', () => {
    const all = '{"a"?: string; "b"?: string}';
    const source = `export interface IThing { "pick": ${all} & (Exclude<${all}, ${all}> |
      {"a": string; "b"?: string} | {"a"?: string; "b": string}) }`;
    expect(convert(source).IThing).toMatchObject({
      properties: {
        pick: {
          allOf: [
            {
              oneOf: [
                {required: ['a']},
                {required: ['b']},
                {not: {anyOf: [{required: ['a']}, {required: ['b']}]}},
              ],
            },
          ],
        },
      },
    });
  });

  it('fails on a type it does not know, and on a missing interface', () => {
    expect(() => convert('export interface IThing { "a": keyof string }')).toThrow('unknown type');
    expect(() => convert('export interface IOther {}')).toThrow('no type IThing');
  });
});
