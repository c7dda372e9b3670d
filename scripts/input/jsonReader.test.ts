import {describe, expect, it} from 'vitest';
import type {Schema} from './allowed';
import {jsonReader} from './jsonReader';

const share: Schema = {type: 'number', minimum: 0, maximum: 1};
const schema: Schema = {
  type: 'object',
  properties: {
    hosts: {
      type: 'array',
      description: 'a list of hosts',
      items: {type: 'object', properties: {cpu: {type: 'integer', minimum: 1}}, required: ['cpu']},
    },
    shares: {type: 'object', description: 'shares by name', additionalProperties: share},
    mode: {enum: ['a', 'b']},
    on: {type: 'boolean'},
  },
  required: ['hosts'],
  additionalProperties: false,
};
const read = jsonReader<{hosts: unknown[]}>(schema, {field: 'input', allowed: 'an object'});

describe('a reader by a schema', () => {
  it('gives what fits as it was given', () => {
    expect(read('{"hosts": [{"cpu": 2}], "shares": {"x": 0.5}}')).toEqual({
      hosts: [{cpu: 2}],
      shares: {x: 0.5},
    });
  });

  it.each([
    [
      '{"hosts": [{"cpu": 2}, {"cpu": 0}]}',
      'hosts[1].cpu: got 0; allowed: a whole number of at least 1',
    ],
    ['{"hosts": [{}]}', 'hosts[0].cpu: got nothing; allowed: a whole number of at least 1'],
    ['{"hosts": 1}', 'hosts: got 1; allowed: a list of hosts'],
    ['{"hosts": [[]]}', 'hosts[0]: got []; allowed: an object with cpu'],
    ['{"hosts": [], "shares": {"0": 2}}', 'shares.0: got 2; allowed: a number from 0 to 1'],
    ['{"hosts": [], "shares": {"a/b~c": 2}}', 'shares.a/b~c: got 2; allowed: a number from 0 to 1'],
    ['{"hosts": [], "on": "yes"}', 'on: got "yes"; allowed: true or false'],
    ['{"shares": {}}', 'hosts: got nothing; allowed: a list of hosts'],
  ])('says of %s where, what and what is allowed', (json, message) => {
    expect(() => read(json)).toThrow(message);
  });

  it('names the first of several faults, in the order of the input', () => {
    expect(() => read('{"mode": "c", "zone": 1, "on": 2}')).toThrow('mode: got "c"; allowed: a, b');
    expect(() => read('{"zone": 1, "mode": "c", "on": 2}')).toThrow(
      'zone: unknown field; allowed: hosts, shares, mode, on',
    );
  });
});
