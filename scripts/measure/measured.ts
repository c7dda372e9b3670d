import type {Delivered} from '../../src/readers/files/entries';
import type {Choices} from '../../src/readers/measurement/choices';
import {concludeFrom} from '../../src/readers/measurement/digestText';
import {Unusable} from '../../src/readers/measurement/fault';
import {gatherFiles} from '../../src/readers/measurement/measureFiles';
import {measureAnswer} from './answer';
import {faultError, fileError} from './faultLine';

/**
 * What files say, as the command prints it.
 *
 * @throws InputError in one line for what cannot be used.
 */
export async function measured(delivered: readonly Delivered[], choices: Choices) {
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
}
