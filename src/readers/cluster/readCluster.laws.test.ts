import fc from 'fast-check';
import {expect, it} from 'vitest';
import {readCluster} from '@site/test/cluster';
import {clusterItems, kubectlJson, serviceJson} from '@site/test/kubectl';
import {clusterReader} from './readCluster';
import type {ClusterReading} from './types';

const items = [
  ...clusterItems({services: 2, endpointsPerService: 5, sliceSize: 2}),
  serviceJson({name: 'web', annotations: {'example.com/note': 'äöü "quoted" \\ {[}] 配置 😀'}}),
];
const text = kubectlJson(items);
const whole = readCluster(text);

function readInPieces(all: string, cuts: readonly number[]): ClusterReading {
  const reader = clusterReader();
  const ends = [...cuts.map((cut) => cut % all.length), all.length].sort((a, b) => a - b);
  let start = 0;
  for (const end of ends) {
    const fault = reader.push(all.slice(start, end));
    if (fault !== undefined) return {ok: false, fault};
    start = end;
  }
  const fault = reader.endOfText();
  return fault === undefined ? reader.finish() : {ok: false, fault};
}

const cuts = fc.array(fc.nat(), {maxLength: 12});

it('reads the same whatever the pieces in which a text comes in', () => {
  expect(whole.ok).toBe(true);
  fc.assert(
    fc.property(cuts, (at) => {
      expect(readInPieces(text, at)).toEqual(whole);
    }),
  );
});

it('finds the same fault whatever the pieces', () => {
  const place = fc.nat({max: text.length});
  const junk = fc.constantFrom('', '"', '}', '\n', 'x', '\\', ']');
  fc.assert(
    fc.property(place, place, junk, cuts, (a, b, put, at) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const broken = `${text.slice(0, from)}${put}${text.slice(to)}`;
      expect(readInPieces(broken, at)).toEqual(readCluster(broken));
    }),
    {numRuns: 300},
  );
});

it('does not mind the order of objects, nor how they are dealt to lists', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(items, {minLength: items.length}),
      fc.nat({max: items.length}),
      (shuffled, cut) => {
        const texts = [shuffled.slice(0, cut), shuffled.slice(cut)].map(kubectlJson);
        expect(readCluster(texts.join('\n'))).toEqual(whole);
      },
    ),
  );
});

it('has one answer for every JSON, whatever the objects hold', () => {
  const kind = fc.constantFrom('Node', 'Service', 'EndpointSlice', 'List', 'Pod', 'constructor');
  const key = fc.constantFrom('metadata', 'spec', 'status', 'endpoints', 'items', 'addressType');
  const metadata = {name: 'x', namespace: 'y'};
  const object = fc
    .record({kind, extra: fc.dictionary(key, fc.jsonValue({maxDepth: 3}), {maxKeys: 3})})
    .map(({extra, ...rest}) => ({metadata, ...rest, ...extra}));
  fc.assert(
    fc.property(fc.array(object, {maxLength: 4}), (objects) => {
      const reading = readCluster(kubectlJson([...items, ...objects]));
      expect(reading.ok || reading.fault.kind).toBeOneOf([true, 'wrong-field', 'missing-field']);
    }),
    {numRuns: 500},
  );
});
