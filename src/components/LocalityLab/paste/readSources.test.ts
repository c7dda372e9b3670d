import {expect, it} from 'vitest';
import {stringify} from 'yaml';
import {clusterItems, kubectlJson, nodeJson} from '@site/test/kubectl';
import {readCluster} from '@site/test/cluster';
import {createAnswerer} from './answer';
import {readSources} from '@site/src/readers/cluster/readSources';
import type {Progress} from '@site/src/readers/cluster/source';
import type {Reply} from './protocol';

const items = clusterItems({services: 2});
const text = kubectlJson(items);
const whole = readCluster(text);
const nothing = () => undefined;

function source(content: BlobPart, name: string | null = null) {
  return {name, content: new Blob([content])};
}

it('reads texts and files one after the other, and says how far it is', async () => {
  const steps: Progress[] = [];
  const parts = [items.slice(0, 6), items.slice(6)].map((part) => source(kubectlJson(part)));
  const reading = await readSources(parts, (progress) => steps.push(progress));
  expect(reading).toEqual(whole);
  const total = parts.reduce((sum, {content}) => sum + content.size, 0);
  expect(steps.at(-1)).toEqual({done: total, total});
});

it('reads pieces of a megabyte, whatever characters they cut', async () => {
  for (const shift of [0, 1, 2]) {
    const zone = `${'a'.repeat((1 << 20) - 1000 - shift)}${'配'.repeat(1000)}`;
    const steps: Progress[] = [];
    const large = source(`${JSON.stringify(nodeJson({name: 'large', zone}))}\n${text}`);
    const reading = await readSources([large], (progress) => steps.push(progress));
    const node = reading.ok && reading.cluster.nodes.find(({name}) => name === 'large');
    expect(node && node.zone === zone).toBe(true);
    expect(steps.map(({done}) => done)).toEqual([1 << 20, 2 << 20, large.content.size]);
  }
});

it('reads a text as it is, in pieces too', async () => {
  const steps: Progress[] = [];
  const padded = `${text}${' '.repeat(1 << 20)}`;
  const sources = [{name: null, content: padded}];
  expect(await readSources(sources, (progress) => steps.push(progress))).toEqual(whole);
  const total = padded.length;
  expect(steps).toEqual([
    {done: 1 << 20, total},
    {done: total, total},
  ]);
  const half = text.slice(0, 99);
  expect(await readSources([{name: null, content: half}], nothing)).toMatchObject({ok: false});
});

it('reads what Windows PowerShell writes', async () => {
  const units = Uint16Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0));
  expect(await readSources([source(units)], nothing)).toEqual(whole);
  expect(await readSources([source(`\uFEFF${text}`)], nothing)).toEqual(whole);
});

it('names the file that is wrong, and none where something is missing in all', async () => {
  const good = source(text, 'good.json');
  const broken = source(text.slice(0, 99), 'broken.json');
  expect(await readSources([good, broken], nothing)).toEqual({
    ok: false,
    name: 'broken.json',
    fault: {kind: 'truncated', at: 99, path: 'items[0]'},
  });
  const pods = source(kubectlJson([{apiVersion: 'v1', kind: 'Pod'}]), 'pods.json');
  expect(await readSources([pods], nothing)).toEqual({
    ok: false,
    name: null,
    fault: {kind: 'wrong-kinds', found: [{kind: 'Pod', count: 1}]},
  });
});

it('reads YAML as it reads JSON, in pieces too', async () => {
  const list = {apiVersion: 'v1', items, kind: 'List'};
  const yamlText = stringify(list, {aliasDuplicateObjects: false});
  const yaml = source(yamlText);
  const steps: Progress[] = [];
  expect(await readSources([yaml], (progress) => steps.push(progress))).toEqual(whole);
  expect(steps.at(-1)?.done).toBe(yaml.content.size);
  const padded = source(`${yamlText}${'# nothing\n'.repeat(150_000)}`);
  expect(await readSources([padded], nothing)).toEqual(whole);
});

it('says that a file cannot be read', async () => {
  const {content} = source(text);
  Object.assign(content, {slice: () => ({arrayBuffer: () => Promise.reject(new Error('gone'))})});
  expect(await readSources([{name: 'gone.json', content}], nothing)).toEqual({
    ok: false,
    name: 'gone.json',
    fault: {kind: 'unreadable'},
  });
});

it('answers with little, however much it has read', async () => {
  const replies: Reply[] = [];
  const answer = createAnswerer((reply) => replies.push(reply));
  const large = kubectlJson(clusterItems({endpointsPerService: 2000}));
  await answer({id: 1, type: 'read', sources: [source(large)]});
  const choice = {namespace: 'shop', name: 'orders', addressType: 'IPv4'} as const;
  await answer({id: 2, type: 'examine', choice, maxZones: 6});
  const answers = replies.filter(({type}) => type !== 'progress');
  expect(answers.map(({id, type}) => [id, type])).toEqual([
    [1, 'read'],
    [2, 'examined'],
  ]);
  expect(replies.at(-1)).toMatchObject({examination: {verdict: 'set'}});
  for (const reply of replies) expect(JSON.stringify(reply).length).toBeLessThan(3000);
  await expect(
    answer({id: 3, type: 'examine', choice: {...choice, addressType: 'IPv6'}, maxZones: 6}),
  ).rejects.toThrow('shop/orders has no IPv6 endpoints here.');
});
