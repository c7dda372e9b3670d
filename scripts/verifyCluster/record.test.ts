import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import type {Block} from '../checks/shared/blocks';
import {readingPart, recorderFor, withoutNoise} from './record';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'recorded-'));
  const byHand = {how: 'by hand', version: 'Kubernetes 1.36', date: '2026-01-01'};
  const index = {'b.json': {...byHand, renewedBy: 'dns'}, 'a.json': byHand};
  writeFileSync(path.join(folder, 'index.json'), JSON.stringify(index));
});
afterEach(() => rmSync(folder, {recursive: true}));
const read = (name: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as unknown;

const step = (recorded: string, chapter = 'dns') => ({
  kind: 'command' as const,
  block: {
    chapter,
    meta: {recorded},
    code: 'kubectl get nodes -o json | jq .items',
  } as unknown as Block,
  state: 'nodes' as const,
  shown: '',
  rules: {},
});

async function recorder(ran: {readonly output?: string; readonly status?: number} = {}) {
  const asked: string[] = [];
  const run = (code: string) => {
    asked.push(code);
    return Promise.resolve({output: '{"items": [1]}', errors: 'no', status: 0, ...ran});
  };
  const work = {run, save: () => Promise.resolve(), close: () => Promise.resolve()};
  const setting = {work, version: 'Kubernetes v1.37.0', date: '2027-02-03'};
  return {asked, ...(await recorderFor(folder, setting))};
}

it('renews what the index says this chapter renews, once, and notes it', async () => {
  const {record, written, asked} = await recorder();
  await record(step('b.json'));
  await record(step('b.json'));
  expect({written, asked}).toEqual({written: ['b.json'], asked: ['kubectl get nodes -o json']});
  expect(read('b.json')).toEqual({items: [1]});
  expect(Object.entries(read('index.json') as object)).toEqual([
    ['a.json', {how: 'by hand', version: 'Kubernetes 1.36', date: '2026-01-01'}],
    [
      'b.json',
      {how: 'recorded', version: 'Kubernetes v1.37.0', date: '2027-02-03', renewedBy: 'dns'},
    ],
  ]);
});

it('leaves alone what is made by hand, and what another chapter renews', async () => {
  const {record, written} = await recorder();
  await record(step('a.json'));
  await record(step('b.json', 'mesh'));
  expect(written).toEqual([]);
});

it('says which file it could not record', async () => {
  const {record} = await recorder({status: 1});
  await expect(record(step('b.json'))).rejects.toThrow('cannot record b.json: no');
});

it('takes the command before the first pipe, over lines', () => {
  expect(readingPart('kubectl get pods \\\n  -o json | jq .')).toBe(
    'kubectl get pods \\\n  -o json',
  );
});

it('drops what only the API server needs', () => {
  const object = {
    metadata: {uid: 'x', name: 'a', managedFields: []},
    list: [{resourceVersion: '1'}],
  };
  expect(withoutNoise(object)).toEqual({metadata: {name: 'a'}, list: [{}]});
});
