import {openAsBlob} from 'node:fs';
import path from 'node:path';
import {buffer} from 'node:stream/consumers';
import type {Delivered} from '../../src/readers/files/entries';
import {Unusable} from '../../src/readers/measurement/fault';
import {concludeFrom} from '../../src/readers/measurement/digestText';
import {gatherFiles} from '../../src/readers/measurement/measureFiles';
import {runCommand} from '../input/command';
import {InputError} from '../input/inputError';
import {measureAnswer} from './answer';
import {faultError, fileError} from './faultLine';
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
  const read = await gatherFiles(delivered, choices.column);
  if (!read.ok)
    throw 'fault' in read
      ? faultError(read.fault)
      : fileError(read.file.name, read.file.reason, read.file.kind);
  try {
    return measureAnswer(concludeFrom(read.gathered, choices));
  } catch (error) {
    throw error instanceof Unusable ? faultError(error.fault) : error;
  }
});
