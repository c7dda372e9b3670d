import {readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import type {AgedPrices} from '../../src/data/prices/aged';
import type {RegionPrices} from '../../src/data/prices';
import type {Source} from '../../src/data/types';

/** What the files hold that a refresh rewrites. */
export interface PriceData {
  readonly regions: Readonly<Record<string, RegionPrices>>;
  /** Sources that prices alone name. */
  readonly sources: Readonly<Record<string, Source>>;
  readonly aged: readonly AgedPrices[];
}

const files: Readonly<Record<keyof PriceData, string>> = {
  regions: 'src/data/prices/regions.json',
  sources: 'src/data/sources/regionPrices.json',
  aged: 'src/data/prices/agedPrices.json',
};
const parts = Object.keys(files) as (keyof PriceData)[];

/** Reads the price data of a project. */
export async function readPriceData(root: string): Promise<PriceData> {
  const texts = await Promise.all(
    parts.map((part) => readFile(path.join(root, files[part]), 'utf8')),
  );
  const entries = parts.map((part, index) => [part, JSON.parse(texts[index] ?? '')] as const);
  return Object.fromEntries(entries) as unknown as PriceData;
}

async function formatted(value: unknown): Promise<string> {
  const options = await resolveConfig(import.meta.filename);
  return format(JSON.stringify(value, null, 2), {...options, parser: 'json'});
}

/** The files that new data would change, with their new text. */
export async function changedFiles(
  root: string,
  data: PriceData,
): Promise<ReadonlyMap<string, string>> {
  const changed = new Map<string, string>();
  for (const part of parts) {
    const file = path.join(root, files[part]);
    const text = await formatted(data[part]);
    if (text !== (await readFile(file, 'utf8'))) changed.set(file, text);
  }
  return changed;
}

/**
 * Writes files so that none is ever half written: all texts go into new files first, which then
 * take the places of the old ones.
 *
 * @throws when a text cannot be written; then no file has changed.
 */
export async function replaceFiles(texts: ReadonlyMap<string, string>): Promise<void> {
  const pending = [...texts].map(([file, text]) => ({file, text, fresh: `${file}.new`}));
  try {
    for (const {fresh, text} of pending) await writeFile(fresh, text);
    for (const {fresh, file} of pending) await rename(fresh, file);
  } finally {
    await Promise.all(pending.map(({fresh}) => rm(fresh, {force: true})));
  }
}
