import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {PriceProject} from '../../test/priceList/project';
import {changedFiles, readPriceData, replaceFiles} from './priceData';

const projectRoot = path.resolve(import.meta.dirname, '../..');

it('finds this project’s own price data written as a refresh would write it', async () => {
  const data = await readPriceData(projectRoot);
  expect(Object.keys(data.regions)).toContain('us-east-1');
  expect([...(await changedFiles(projectRoot, data)).keys()]).toEqual([]);
});

it('replaces all files or none, and leaves nothing lying about', async () => {
  const project = new PriceProject();
  const good = path.join(project.root, 'good.json');
  writeFileSync(good, 'old');
  const nowhere = path.join(project.root, 'absent', 'file.json');
  const texts = [
    [good, 'new'],
    [nowhere, 'new'],
  ] as const;
  await expect(replaceFiles(new Map(texts))).rejects.toThrow('ENOENT');
  expect(readFileSync(good, 'utf8')).toBe('old');
  await replaceFiles(new Map(texts.slice(0, 1)));
  expect(readFileSync(good, 'utf8')).toBe('new');
  expect(project.names().filter((name) => name.endsWith('.new'))).toEqual([]);
});
