import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {indexFindings} from './recordedIndex';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'recorded-'));
  mkdirSync(path.join(folder, 'edge'));
  writeFileSync(path.join(folder, 'edge/nodes.json'), '{}');
});
afterEach(() => rmSync(folder, {recursive: true}));

const entry = {how: 'by hand', version: 'Kubernetes 1.36', date: '2026-11-21'};
async function faults(index: unknown): Promise<readonly string[]> {
  writeFileSync(path.join(folder, 'index.json'), JSON.stringify(index));
  return (await indexFindings(folder, 'test/recorded')).map(({message}) => message);
}

it('an entry for each file, or for its folder', async () => {
  expect(await faults({'edge/nodes.json': entry})).toEqual([]);
  expect(await faults({'edge/': entry})).toEqual([]);
});

it('a file that the index does not name', async () => {
  expect(await faults({})).toEqual([
    'edge/nodes.json: say how it came about, from which version, and when',
  ]);
});

it('an entry without a file', async () => {
  const gone = {'edge/nodes.json': entry, 'edge/node.json': entry};
  expect(await faults(gone)).toEqual(['edge/node.json: there is no such file']);
});

it.each([
  [{...entry, how: 'guessed'}, 'how: guessed; allowed: recorded, by hand, kept'],
  [{...entry, version: ''}, 'version: missing'],
  [{...entry, date: 'yesterday'}, 'date: yesterday; allowed: an ISO day'],
])('%j', async (wrong, message) => {
  expect(await faults({'edge/nodes.json': wrong})).toEqual([`edge/nodes.json: ${message}`]);
});
