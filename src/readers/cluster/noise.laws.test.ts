import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {stringify} from 'yaml';
import {readCluster} from '@site/test/cluster';
import {clusterItems, kubectlJson} from '@site/test/kubectl';
import {noises, webSpaces, type Noise} from '@site/test/noise';
import type {ClusterReading} from './types';

const items = clusterItems({services: 2, endpointsPerService: 5, sliceSize: 2});
const list = {apiVersion: 'v1', items, kind: 'List', metadata: {}};
// kubectl writes no aliases.
const yaml = (value: unknown) => stringify(value, {aliasDuplicateObjects: false});
const texts = {
  JSON: kubectlJson(items),
  YAML: yaml(list),
  'documents of YAML': items.map(yaml).join('---\n'),
};

/** What was read, without the lines that are named as left out. */
const readOf = (reading: ClusterReading) => {
  if (!reading.ok) return reading.fault;
  const {nodes, services, ignored, missing} = reading.cluster;
  return {nodes, services, ignored, missing};
};

describe.each(Object.entries(texts))('noise around %s changes nothing', (_, text) => {
  it('whatever it is, one on top of the other', () => {
    const plain = readOf(readCluster(text));
    expect(plain).toMatchObject({missing: []});
    fc.assert(
      fc.property(fc.array(noises, {minLength: 1, maxLength: 3}), (layers: readonly Noise[]) => {
        const noisy = layers.reduce((inner, {add}) => add(inner), text);
        expect(readOf(readCluster(noisy))).toEqual(plain);
      }),
    );
    expect(readOf(readCluster(webSpaces.add(text)))).toEqual(plain);
  });
});

it('notices in the middle of JSON change nothing', () => {
  const lines = texts.JSON.split('\n');
  const notice = fc.constantFrom(
    'W1128 09:12:44.120394   41233 warnings.go:70] unknown field',
    'Handling connection for 6443',
    'Warning: v1 Endpoints is deprecated in v1.33+',
  );
  fc.assert(
    fc.property(fc.nat({max: lines.length}), notice, (at, line) => {
      const mixed = [...lines.slice(0, at), line, ...lines.slice(at)].join('\n');
      expect(readOf(readCluster(mixed))).toEqual(readOf(readCluster(texts.JSON)));
    }),
  );
});
