import {openAsBlob} from 'node:fs';
import path from 'node:path';
import {buffer} from 'node:stream/consumers';
import type {Delivered} from '../../src/readers/files/entries';
import {runCommand} from '../input/command';
import {InputError} from '../input/inputError';
import {measured} from './measured';
import {readOptions, usage} from './options';

async function deliveredFile(file: string): Promise<Delivered> {
  try {
    return {name: path.basename(file), blob: await openAsBlob(file)};
  } catch {
    throw new InputError({field: file, got: 'cannot be opened', allowed: 'files that exist'});
  }
}

async function standardInput(): Promise<Delivered> {
  if (process.stdin.isTTY) {
    throw new InputError({field: 'input', got: 'nothing given', allowed: usage});
  }
  return {name: 'standard input', blob: new Blob([new Uint8Array(await buffer(process.stdin))])};
}

runCommand(async () => {
  const {choices, files} = readOptions();
  const delivered =
    files.length > 0 ? await Promise.all(files.map(deliveredFile)) : [await standardInput()];
  return measured(delivered, choices);
});
