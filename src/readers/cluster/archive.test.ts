import {gzipSync} from 'node:zlib';
import {packTar} from 'modern-tar';
import {expect, it} from 'vitest';
import {stringify} from 'yaml';
import {clusterIn} from '@site/test/cluster';
import {clusterItems, kubectlJson} from '@site/test/kubectl';
import {readSources} from './readSources';
import type {Progress} from './source';

const items = clusterItems();
const whole = clusterIn(kubectlJson(items));
const nothing = () => undefined;

type Files = Readonly<Record<string, string>>;

async function tarGz(files: Files): Promise<Blob> {
  const entries = Object.entries(files).map(([name, body]) => ({
    header: {name, size: Buffer.byteLength(body), type: 'file' as const},
    body,
  }));
  return new Blob([gzipSync(await packTar(entries))]);
}

const list = (kind: string, part: readonly unknown[]) =>
  stringify({apiVersion: 'v1', items: part, kind}, {aliasDuplicateObjects: false});

const gather: Files = {
  'gather/version': '4.19.0',
  'gather/cluster-scoped-resources/core/nodes.yaml': `---\n${list('NodeList', items.slice(0, 6))}`,
  'gather/namespaces/shop/core/services.json': JSON.stringify({items: items.slice(6, 7)}),
  'gather/namespaces/shop/discovery.k8s.io/slices.yaml': list('List', items.slice(7)),
  'gather/namespaces/shop/pods/web/web/logs/current.log': '{"level": "info"}\nplain words\n',
  'gather/settings.json': '["metadata:", 7]',
};

it('reads the files of an archive as one cluster, and counts those that it skips', async () => {
  const steps: Progress[] = [];
  const blob = await tarGz(gather);
  const reading = await readSources([{name: 'gather.tar.gz', content: blob}], (progress) =>
    steps.push(progress),
  );
  expect(reading).toEqual({ok: true, cluster: {...whole, skippedFiles: 3}});
  expect(steps.at(-1)).toEqual({done: blob.size, total: blob.size});
});

it('refuses a file of an archive of which only half is there, by its name', async () => {
  const nodes = kubectlJson(items.slice(0, 6));
  const blob = await tarGz({...gather, 'gather/nodes.json': nodes.slice(0, 5000)});
  const more = await tarGz({'gather/nodes.json': nodes.slice(0, 5000)});
  expect(await readSources([{name: 'gather.tar.gz', content: more}], nothing)).toMatchObject({
    ok: false,
    name: 'gather/nodes.json',
    fault: {kind: 'truncated'},
  });
  expect((await readSources([{name: 'gather.tar.gz', content: blob}], nothing)).ok).toBe(false);
  const secret = await tarGz({'a/secret.yaml': 'kind: Secret\nmetadata:\n  name: s\n'});
  expect(await readSources([{name: 'a.tar.gz', content: secret}], nothing)).toMatchObject({
    name: 'a/secret.yaml',
    fault: {kind: 'secret'},
  });
});

it('reads a gzip of one text, and says what is no archive', async () => {
  const zipped = new Blob([gzipSync(kubectlJson(items))]);
  expect(await readSources([{name: 'c.json.gz', content: zipped}], nothing)).toEqual({
    ok: true,
    cluster: whole,
  });
  const cut = zipped.slice(0, zipped.size / 2);
  expect(await readSources([{name: 'c.json.gz', content: cut}], nothing)).toEqual({
    ok: false,
    name: 'c.json.gz',
    fault: {kind: 'file', reason: 'broken', about: 'gzip'},
  });
  const picture = new Blob([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d])]);
  expect(await readSources([{name: 'c.pdf', content: picture}], nothing)).toMatchObject({
    fault: {kind: 'file', reason: 'unknown-kind', about: 'PDF'},
  });
});
