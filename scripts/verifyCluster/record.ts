import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {RecordedEntry, RecordedIndex} from '../checks/commands/recordedIndex';
import {indexFile, readIndex} from '../checks/commands/recordedIndex';
import type {Step} from './steps';
import type {WorkFolder} from './workFolder';

type Command = Step & {readonly kind: 'command'};

/** Renews the recorded inputs of blocks while the cluster is in their state. */
export interface Recorder {
  readonly record: (step: Command) => Promise<void>;
  /** Files that were written, below the folder of recorded inputs. */
  readonly written: readonly string[];
}

/**
 * A recorder for the inputs that the index says a block renews.
 *
 * @param folder - The folder with the recorded inputs.
 * @param setting - Where blocks run; what the cluster is, and today, for the index.
 */
export async function recorderFor(
  folder: string,
  setting: {readonly work: WorkFolder; readonly version: string; readonly date: string},
): Promise<Recorder> {
  const written: string[] = [];
  const index = await readIndex(folder);
  return {
    written,
    record: async (step) => {
      const file = step.block.meta.recorded ?? '';
      if (index[file]?.renewedBy !== step.block.chapter || written.includes(file)) return;
      const {output, errors, status} = await setting.work.run(readingPart(step.block.code));
      if (status !== 0) throw new Error(`cannot record ${file}: ${errors.trim()}`);
      const text = `${JSON.stringify(withoutNoise(JSON.parse(output)), undefined, 2)}\n`;
      await writeFile(path.join(folder, file), text);
      written.push(file);
      await note(folder, file, {how: 'recorded', version: setting.version, date: setting.date});
    },
  };
}

/**
 * The part of a block that asks the cluster: what stands before its first pipe.
 *
 * @example
 * readingPart('kubectl get nodes -o json | jq .items') // 'kubectl get nodes -o json'
 */
export function readingPart(code: string): string {
  return code.slice(0, code.indexOf('|')).trimEnd();
}

/** Who wrote which field, and the numbers of versions, say nothing to a reader. */
export function withoutNoise(value: unknown): unknown {
  const noise = new Set(['managedFields', 'resourceVersion', 'generateName', 'uid']);
  if (Array.isArray(value)) return value.map(withoutNoise);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !noise.has(key))
      .map(([key, item]) => [key, withoutNoise(item)]),
  );
}

async function note(folder: string, file: string, entry: RecordedEntry): Promise<void> {
  const place = path.join(folder, indexFile);
  const index = JSON.parse(await readFile(place, 'utf8')) as RecordedIndex;
  const entries = Object.entries({...index, [file]: {...index[file], ...entry}});
  const sorted = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(place, `${JSON.stringify(sorted, undefined, 2)}\n`);
}
