import {openAsBlob} from 'node:fs';
import {readSources} from '../../src/readers/cluster/readSources';
import type {Source} from '../../src/readers/cluster/source';
import type {ReadCluster} from '../../src/readers/cluster/types';
import {readStandardInput} from '../input/command';
import {InputError} from '../input/inputError';
import {allowedText, faultWords} from './words';

const STANDARD_INPUT = '-';

async function sourceOf(file: string, usage: string): Promise<Source> {
  if (file === STANDARD_INPUT) {
    return {name: null, content: await readStandardInput('cluster', usage)};
  }
  try {
    return {name: file, content: await openAsBlob(file)};
  } catch {
    throw new InputError({field: file, got: 'no such file, or not ours to read', allowed: usage});
  }
}

/**
 * Reads files, or standard input where none is named, as one cluster: by the page's own reader.
 *
 * @throws InputError in one line for what cannot be used.
 */
export async function readClusterFiles(
  files: readonly string[],
  usage: string,
): Promise<ReadCluster> {
  const names = files.length === 0 ? [STANDARD_INPUT] : files;
  const sources: Source[] = [];
  for (const name of names) sources.push(await sourceOf(name, usage));
  const reading = await readSources(sources, () => undefined);
  if (reading.ok) return reading.cluster;
  const {name, fault} = reading;
  throw new InputError({field: name ?? 'cluster', got: faultWords(fault), allowed: allowedText});
}
